package org.codraft.importing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The plans as their publishers released them: beside this project, or where CODRAFT_SHARED_DATA says. */
final class PublishedPlans {

    static final Path FOLDER = Path.of(System.getenv()
            .getOrDefault("CODRAFT_SHARED_DATA", Path.of("..", "shared", "data").toString()));

    private PublishedPlans() {}

    static void areNeeded() {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "Skipped: no published plans in " + FOLDER + "; set CODRAFT_SHARED_DATA to the folder that holds them");
    }

    static PublishedFile open(String name, CountryNames names) throws IOException {
        return PublishedFile.open(FOLDER.resolve(name), "upload.bin", names);
    }
}
