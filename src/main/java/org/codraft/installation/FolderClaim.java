package org.codraft.installation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.codraft.installation.StartRefused.Reason;

/** One Codraft's claim on its data folder. The system gives it up with the process, however that ends. */
final class FolderClaim implements AutoCloseable {

    private final FileChannel channel;

    private FolderClaim(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes the folder for this user alone and claims it; refused when it can't be written or somebody is there. */
    static FolderClaim on(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isClaimed(channel)) {
                channel.close();
                throw new StartRefused(Reason.SECOND_START, folder.toString());
            }
            return new FolderClaim(channel);
        } catch (IOException notWritable) {
            throw new StartRefused(notWritable, Reason.FOLDER_NOT_WRITABLE, folder.toString());
        }
    }

    private static boolean isClaimed(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
