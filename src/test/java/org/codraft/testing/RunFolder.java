package org.codraft.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A folder for this test process alone; those of processes that ended are cleared away. */
final class RunFolder {

    private RunFolder() {}

    static Path in(Path parent) {
        try {
            Files.createDirectories(parent);
            try (var runs = Files.list(parent)) {
                for (var run : runs.filter(RunFolder::hasEnded).toList()) {
                    // A server that was left behind ends by itself when its files are gone.
                    FileSystemUtils.deleteRecursively(run);
                }
            }
            return parent.resolve(String.valueOf(ProcessHandle.current().pid()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean hasEnded(Path run) {
        var name = run.getFileName().toString();
        return name.matches("\\d+") && ProcessHandle.of(Long.parseLong(name)).isEmpty();
    }
}
