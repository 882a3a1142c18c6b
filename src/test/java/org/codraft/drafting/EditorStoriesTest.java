package org.codraft.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The editor's own tests, run by Node: stories of lost lines and dead sockets, many small worlds told by their seeds, and
 * the compiler's strict reading. A failing one is told as Node tells it.
 */
class EditorStoriesTest {

    private static final Path EDITOR = Path.of("frontend/editor");

    @BeforeAll
    static void findsThePackages() {
        assertThat(Path.of("node_modules/prosemirror-view"))
                .as("npm packages: ./codraft test brings them, and so does npm ci")
                .isDirectory();
    }

    @Test
    void everyStoryOfTheEditorEndsWell() throws Exception {
        List<String> command = new ArrayList<>(List.of(node(), "--test"));
        try (Stream<Path> files = Files.list(EDITOR)) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".test.ts"))
                    .sorted()
                    .forEach(command::add);
        }

        assertThat(run(command)).isEqualTo(new Told(0, ""));
    }

    @Test
    void theCompilerFindsNothingToSay() throws Exception {
        assertThat(run(List.of(node(), "node_modules/typescript/bin/tsc", "-p", EDITOR.toString())))
                .isEqualTo(new Told(0, ""));
    }

    private static Told run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int end = process.waitFor();
        return new Told(end, end == 0 ? "" : told);
    }

    private static String node() {
        Path own = Path.of(".node/node");
        return Files.isExecutable(own) ? own.toString() : "node";
    }

    private record Told(int end, String words) {}
}
