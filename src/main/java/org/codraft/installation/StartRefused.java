package org.codraft.installation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/**
 * Codraft does not start, and says why in one plain sentence in the system's language. The process ends with exit
 * code 1.
 */
public final class StartRefused extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    /** What stands in the way of a start; each has its sentence in {@code start.properties}. */
    public enum Reason {
        /** Another program listens where Codraft would: address and port. */
        PORT_TAKEN,
        /** The port chosen for the embedded database is in use: port. */
        DATABASE_PORT_TAKEN,
        /** The data folder can't be made or written: folder. */
        FOLDER_NOT_WRITABLE,
        /** Another Codraft runs on the same data folder: folder. */
        SECOND_START,
        /** The data folder holds a database but not the passwords for it: file. */
        PASSWORDS_MISSING,
        /** No database is given, and none was packed along. */
        NO_DATABASE,
        /** The embedded database did not start: its log file. */
        EMBEDDED_DATABASE_FAILED,
        /** The application's credentials for the given database are missing. */
        APPLICATION_MISSING,
        /** The owner's credentials for the given database are missing. */
        OWNER_MISSING,
        /** The database refuses a role's password: role. */
        WRONG_PASSWORD,
        /** The server has no database of that name: address. */
        DATABASE_MISSING,
        /** No database answers: address. */
        DATABASE_UNREACHABLE,
        /** The application's role could step over row-level security: role. */
        APPLICATION_TOO_MIGHTY,
        /** The application's role owns tables or is the owner: role. */
        APPLICATION_OWNS_TABLES,
        /** A newer Codraft has already changed the database: its version. */
        NEWER_SCHEMA;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final String sentence;

    StartRefused(Reason reason, String... details) {
        this(null, reason, details);
    }

    StartRefused(@Nullable Throwable cause, Reason reason, String... details) {
        super(reason + " " + String.join(" ", details), cause);
        this.reason = reason;
        this.sentence = StartSentences.in(Locale.getDefault()).say(reason.key(), details);
    }

    public Reason reason() {
        return reason;
    }

    /** One sentence for the person who started Codraft: what is wrong, and what to do. */
    public String sentence() {
        return sentence;
    }

    @Override
    public int getExitCode() {
        return 1;
    }
}
