package org.codraft.importing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A folder that one process holds. The system gives the claim up with the process, however that ends. */
record ClaimedFolder(Path path, FileChannel claim) implements AutoCloseable {

    private static final String NAME = "codraft-import-";

    /** Makes a folder under a name nobody could foresee, for this user alone, and claims it. */
    static ClaimedFolder in(Path place) throws IOException {
        Path folder = Files.createTempDirectory(place, NAME);
        FileChannel claim = FileChannel.open(lock(folder), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        claim.lock();
        return new ClaimedFolder(folder, claim);
    }

    /** The folders here whose processes have ended without taking them away. */
    static List<Path> leftBehindIn(Path place) throws IOException {
        List<Path> left = new ArrayList<>();
        if (Files.isDirectory(place)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, NAME + "*")) {
                for (Path folder : folders) {
                    if (Files.isDirectory(folder) && isLeftBehind(folder)) {
                        left.add(folder);
                    }
                }
            }
        }
        return left;
    }

    private static boolean isLeftBehind(Path folder) throws IOException {
        try (FileChannel claim = FileChannel.open(lock(folder), StandardOpenOption.WRITE)) {
            return claim.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        } catch (NoSuchFileException | AccessDeniedException justBegunOrAnotherUsers) {
            return false;
        }
    }

    private static Path lock(Path folder) {
        return folder.resolve("lock");
    }

    @Override
    public void close() throws IOException {
        claim.close();
    }
}
