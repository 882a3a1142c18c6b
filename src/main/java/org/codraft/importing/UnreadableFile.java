package org.codraft.importing;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Says why a file is refused. Nothing of a refused file was given to anybody; the reason is a translation key, and its
 * arguments are what the sentence names (a line, a limit, the missing columns).
 */
public final class UnreadableFile extends IOException {

    /** What is wrong with the file; each has a sentence of its own in the translation files. */
    public enum Reason {
        /** No argument. */
        EMPTY,
        /** {0} the limit in megabytes, {1} the file's size in megabytes. */
        TOO_LARGE,
        /** Binary content: a spreadsheet, a PDF, an archive, an image. No argument. */
        NOT_TEXT,
        /** {0} the first line whose bytes are not UTF-8. */
        NOT_UTF8,
        /** {0} the line of the row whose quoted cell is never closed. */
        CELL_NEVER_CLOSED,
        /** {0} the last line, {1} the columns it has, {2} the columns it needs. */
        LAST_ROW_TOO_SHORT,
        /** {0} the last line. */
        JSON_ENDS_EARLY,
        /** {0} the line. */
        BROKEN_ROW,
        /** {0} the line. */
        BROKEN_JSON,
        /** No argument. */
        UNKNOWN_FORMAT,
        /** {0} the names, separated by commas. */
        MISSING_COLUMNS,
        /** {0} the plan. */
        PLAN_TOO_LARGE,
        /** A known format without a single commitment. No argument. */
        NO_COMMITMENTS;

        /** The key of the sentence that explains this to the person who brought the file. */
        public String key() {
            return "import.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> arguments;

    UnreadableFile(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
