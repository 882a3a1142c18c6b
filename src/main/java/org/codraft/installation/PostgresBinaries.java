package org.codraft.installation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.codraft.installation.StartRefused.Reason;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL programs packed along for this machine, unpacked once into a folder nobody else can write. */
final class PostgresBinaries {

    private static final List<String> NEEDED =
            List.of("org.tukaani.xz.XZInputStream", "org.apache.commons.compress.archivers.tar.TarArchiveEntry");

    private PostgresBinaries() {}

    /** The folder with {@code bin/initdb}, {@code bin/pg_ctl} and {@code bin/postgres}; refused when none was packed along. */
    static PostgresPrograms unpackedIn(Path folder) {
        var archive = archive();
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

    private static String archive() {
        var loader = PostgresBinaries.class.getClassLoader();
        var name = "postgres-%s-%s.txz".formatted(system(), architecture());
        if (loader.getResource(name) == null || !NEEDED.stream().allMatch(PostgresBinaries::isPackedAlong)) {
            throw new StartRefused(Reason.NO_DATABASE);
        }
        return name;
    }

    private static boolean isPackedAlong(String className) {
        try {
            Class.forName(className, false, PostgresBinaries.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private static String system() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        var name = System.getProperty("os.arch", "");
        if (!name.equals("aarch64")) {
            return "x86_64";
        }
        return system().equals("darwin") ? "arm_64" : "arm_64v8";
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
