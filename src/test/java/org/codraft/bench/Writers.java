package org.codraft.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The process of the people at the drafts, as whoever measures sees it. */
final class Writers implements AutoCloseable {

    private final Process process;
    private final BufferedReader told;

    private Writers(Process process) {
        this.process = process;
        this.told = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Begins and waits until everybody types and nothing is new to anybody. */
    static Writers at(Application application, Path country, Typing typing) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of(application.address(), country));
        arguments.addAll(typing.arguments());
        Writers writers = new Writers(JavaProcess.of(
                System.getProperty("java.class.path"),
                WritersProcess.class,
                List.of("-Xms256m", "-Xmx512m"),
                arguments.toArray()));
        writers.await("warm");
        return writers;
    }

    /** Lets them type for the measured time, and tells what they saw. */
    Seen measured() throws IOException {
        goOn();
        Map<String, Double> values = new HashMap<>();
        for (String line : await("done")) {
            int space = line.indexOf(' ');
            if (line.matches("[a-z0-9_]+ [-0-9.E]+")) {
                values.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
            }
        }
        return new Seen(values);
    }

    private void goOn() throws IOException {
        OutputStream in = process.getOutputStream();
        in.write('\n');
        in.flush();
    }

    private List<String> await(String word) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = told.readLine(); !word.equals(line); line = told.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The writers ended: " + String.join("\n", lines));
            }
            lines.add(line);
        }
        return lines;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
