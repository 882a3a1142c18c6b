package org.codraft.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.codraft.installation.StartRefused.Reason;

/**
 * The generated passwords of a database that Codraft brought along. They are kept in one file that only its user can
 * read (mode 0600).
 */
public record Passwords(String superuser, String owner, String application, String auditor) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Four new passwords of 192 random bits each. */
    public static Passwords generate() {
        return new Passwords(word(), word(), word(), word());
    }

    private static String word() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static Passwords read(Path file) {
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new StartRefused(unreadable, Reason.PASSWORDS_MISSING, file.toString());
        }
        return new Passwords(
                kept.getProperty("superuser", ""),
                kept.getProperty("owner", ""),
                kept.getProperty("application", ""),
                kept.getProperty("auditor", ""));
    }

    void write(Path file) throws IOException {
        writePrivately(file, """
                # The database's passwords; without this file nobody gets in. Back it up with the folder.
                superuser=%s
                owner=%s
                application=%s
                auditor=%s
                """.formatted(superuser, owner, application, auditor));
    }

    /** Writes what only this user may read, so that no moment exists in which others could. */
    static void writePrivately(Path file, String content) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(beside, content);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Shows no password: records of credentials end up in logs. */
    @Override
    public String toString() {
        return "Passwords[hidden]";
    }
}
