package org.codraft.installation;

import java.util.List;
import java.util.Locale;
import org.codraft.installation.StartRefused.Reason;

/**
 * Whether this package brings a PostgreSQL for this machine. It names the classes that unpack one only as words: where
 * they are missing, a class that uses them can't even be loaded.
 */
final class PackedPostgres {

    private static final List<String> UNPACKING = List.of(
            "org/tukaani/xz/XZInputStream.class",
            "org/apache/commons/compress/archivers/tar/TarArchiveEntry.class",
            "org/apache/commons/io/IOUtils.class");

    private PackedPostgres() {}

    /** The packed archive's name on the class path; refused when something of it is missing. */
    static String archive() {
        var archive = "postgres-%s-%s.txz".formatted(system(), architecture());
        if (!isPackedAlong(archive) || !UNPACKING.stream().allMatch(PackedPostgres::isPackedAlong)) {
            throw new StartRefused(Reason.NO_DATABASE);
        }
        return archive;
    }

    private static boolean isPackedAlong(String resource) {
        return PackedPostgres.class.getClassLoader().getResource(resource) != null;
    }

    private static String system() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch", "").equals("aarch64") ? "arm_64" : "x86_64";
    }
}
