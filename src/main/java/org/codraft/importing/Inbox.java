package org.codraft.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where the files that are being brought in lie: a folder of this process alone, which no other user can look into, gone
 * when the process ends. What a process left that was killed goes at the next start.
 */
@Component
public class Inbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final Path place;
    private @Nullable ClaimedFolder own;

    Inbox(@Value("${codraft.import-folder}") String place) {
        this.place = Path.of(place);
        clearWhatWasLeftBehind();
    }

    /** An empty file for what is about to arrive; whoever asks for it deletes it or hands it on. */
    public synchronized Path newFile() throws IOException {
        // A system that clears old things away may have taken the folder since the last file.
        if (own == null || !Files.isDirectory(own.path())) {
            close();
            own = ClaimedFolder.in(Files.createDirectories(place));
        }
        return Files.createTempFile(own.path(), "arrived-", null);
    }

    @Override
    public synchronized void close() throws IOException {
        if (own != null) {
            own.close();
            FileSystemUtils.deleteRecursively(own.path());
            own = null;
        }
    }

    /** What can't be cleared stays for the next start: it is no reason not to begin. */
    private void clearWhatWasLeftBehind() {
        try {
            List<Path> left = ClaimedFolder.leftBehindIn(place);
            for (Path folder : left) {
                FileSystemUtils.deleteRecursively(folder);
            }
            if (!left.isEmpty()) {
                LOG.info("Cleared the files of {} interrupted imports away", left.size());
            }
        } catch (IOException notNow) {
            LOG.warn("Files of interrupted imports in {} could not be cleared away", place, notNow);
        }
    }
}
