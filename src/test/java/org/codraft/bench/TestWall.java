package org.codraft.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How long the last whole {@code ./codraft test} took, as it wrote down itself. */
final class TestWall implements Measurement {

    private static final Path WRITTEN = Path.of("target", "test-wall.txt");

    @Override
    public List<String> figures() {
        return List.of("test_wall");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        if (Files.exists(WRITTEN)) {
            double seconds = Double.parseDouble(Files.readString(WRITTEN).strip());
            figures.figure("test_wall", seconds / 60, "min");
        } else {
            figures.note("test_wall is known after a whole ./codraft test.");
        }
    }
}
