package org.codraft.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Small files written for these tests, and files made of them. */
final class Fixtures {

    private Fixtures() {}

    static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(Fixtures.class.getResourceAsStream("/importing/" + name))) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static PublishedFile open(Path folder, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("upload"), content);
        return PublishedFile.open(file, "whatever.xyz", CountryNames.all());
    }

    static PublishedFile open(Path folder, String content) throws IOException {
        return open(folder, content.getBytes(StandardCharsets.UTF_8));
    }

    static List<PublishedPlan> plans(Path folder, String content) throws IOException {
        return open(folder, content).plans().toList();
    }
}
