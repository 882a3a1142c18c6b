package org.codraft.drafting.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** ProseMirror's own library, run by Node from the folder of npm packages that the screens are built with. */
public final class RealLibrary {

    private static final Path SCRIPTS = Path.of("frontend/editor/testing/model");
    private static final Path PACKAGES = Path.of("node_modules/prosemirror-transform");

    private RealLibrary() {}

    /** Runs a script and hands over each line of JSON it prints. */
    public static void tells(String script, List<Object> arguments, Consumer<JsonNode> listener) throws Exception {
        if (!Files.isDirectory(PACKAGES)) {
            throw new IllegalStateException("The library is not there: ./codraft test brings it, and so does npm ci.");
        }
        List<String> command =
                new ArrayList<>(List.of(node(), SCRIPTS.resolve(script).toString()));
        arguments.forEach(argument -> command.add(argument.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                listener.accept(JsonMapper.shared().readTree(line));
            }
        } finally {
            process.destroy();
        }
        if (process.waitFor() != 0) {
            throw new IOException(script + " failed");
        }
    }

    private static String node() {
        Path own = Path.of(".node/node");
        return Files.isExecutable(own) ? own.toString() : "node";
    }
}
