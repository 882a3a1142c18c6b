package org.codraft.installation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.codraft.installation.StartRefused.Reason;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL programs packed along for this machine, unpacked once into a folder nobody else can write. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** Unpacks them where they are not unpacked yet; refused when none were packed along. */
    static PostgresPrograms unpackedIn(Path folder) {
        var archive = PackedPostgres.archive();
        var unpacked = folder.resolve("unpacked");
        try {
            if (!Files.exists(unpacked)) {
                unpack(archive, folder);
            }
            return new PostgresPrograms(folder.toRealPath());
        } catch (IOException failure) {
            throw new StartRefused(failure, Reason.FOLDER_NOT_WRITABLE, folder.toString());
        }
    }

    /** Unpacks beside the final place and marks it complete last, so a start killed half-way only starts over. */
    private static void unpack(String archive, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (InputStream packed = PostgresBinaries.class.getClassLoader().getResourceAsStream(archive);
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
        Files.createFile(folder.resolve("unpacked"));
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        var parent = parentWithin(folder, target);
        if (entry.isDirectory() || parent == null) {
            return;
        }
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static @Nullable Path parentWithin(Path folder, Path target) {
        var parent = target.getParent();
        return parent != null && parent.startsWith(folder) ? parent : null;
    }
}
