package org.codraft.bench;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * How fast published plans come in, history included, and in how little memory. Each import is one of the whole
 * application in a process of its own, with nothing beside it on the class path but the order to import.
 */
final class ImportSpeed implements Measurement {

    /** The Explorer's table of 2016 a dozen times over; a few seconds of it are the server's first ever import. */
    private static final int ROWS = 20_000;

    private static final int PLANS = 400;
    private static final int FIRST_ROWS = 6_000;
    private static final int FIRST_PLANS = 120;
    private static final int MANY_ROWS = 100_000;
    private static final int MANY_PLANS = 2_000;
    private static final String LITTLE_MEMORY = "-Xmx256m";
    private static final Path RECORDED = Path.of("target", "app", "codraft.aot");

    @Override
    public List<String> figures() {
        return List.of("import_rate", "import_heap_100k_rows");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        ImportRun.Result first = run(FIRST_ROWS, FIRST_PLANS);
        figures.note(
                "the first %d commitments of a server just started in %.1f s, %.0f /s",
                first.commitments(), first.seconds(), first.commitments() / first.seconds());
        ImportRun.Result some = run(ROWS, PLANS);
        figures.note("%d commitments imported in %.1f s", some.commitments(), some.seconds());
        figures.figure("import_rate", some.commitments() / some.seconds(), "commitments/s");
        ImportRun.Result many = run(MANY_ROWS, MANY_PLANS, LITTLE_MEMORY);
        figures.note(
                "%d commitments imported in %.1f s with %s; at most %.1f MB survived a collection",
                many.commitments(), many.seconds(), LITTLE_MEMORY, many.megabytesAfterCollection());
        figures.figure("import_heap_100k_rows", many.megabytes(), "MB");
    }

    /** With what the build recorded of a start, as {@code ./codraft run} starts. */
    private static List<String> asProduction(String... options) {
        return Stream.concat(
                        Stream.of(RECORDED).filter(Files::exists).map(recorded -> "-XX:AOTCache=" + recorded),
                        Stream.of(options))
                .toList();
    }

    private static ImportRun.Result run(int rows, int plans, String... options) throws Exception {
        try (Workplace workplace = Workplace.fresh("import")) {
            Path classes = workplace.path().resolve("classes/org/codraft/bench");
            FileSystemUtils.copyRecursively(
                    Path.of(Objects.requireNonNull(ImportRun.class.getResource("."))
                            .toURI()),
                    classes);
            Path table = workplace.path().resolve("table.csv");
            ExplorerTable.write(table, rows, plans);
            String classPath = System.getProperty("codraft.class-path")
                    + File.pathSeparator
                    + workplace.path().resolve("classes");
            Process process =
                    JavaProcess.of(classPath, ImportRun.class, asProduction(options), workplace.path(), table);
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(Path.of("target", "bench", "import.log"), answer);
            process.waitFor();
            ImportRun.Result result = ImportRun.Result.readFrom(answer);
            if (result.commitments() != rows) {
                throw new IllegalStateException("Of " + rows + " rows " + result.commitments() + " came in.");
            }
            return result;
        }
    }
}
