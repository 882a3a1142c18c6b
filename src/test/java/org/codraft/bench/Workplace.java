package org.codraft.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A folder under {@code target} for one measurement's data, gone when it is closed. */
record Workplace(Path path) implements AutoCloseable {

    static Workplace fresh(String name) throws IOException {
        Path parent = Files.createDirectories(Path.of("target", "bench"));
        return new Workplace(Files.createTempDirectory(parent, name + "-").toAbsolutePath());
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(path);
    }
}
