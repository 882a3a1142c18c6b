package org.codraft.discussion.inputs;

import java.util.List;
import java.util.Locale;

/** Says why a table is refused as a whole. The reason is a translation key, and its arguments are what the sentence names. */
public final class UnreadableSheet extends Exception {

    /** What is wrong with the file; each has a sentence of its own in the translation files. */
    public enum Reason {
        EMPTY,
        /** {0} the limit in megabytes. */
        TOO_LARGE,
        /** {0} the limit in rows. */
        TOO_MANY_ROWS,
        /** Neither a text table nor a spreadsheet. */
        NOT_A_TABLE,
        /** A text table in another encoding. */
        NOT_UTF8,
        /** {0} the line. */
        BROKEN_ROW,
        /** Nothing in it is called like the words that were said. */
        NO_WORDS_COLUMN;

        /** The key of the sentence that explains this to the person who brought the file. */
        public String key() {
            return "inputs.sheet." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> arguments;

    UnreadableSheet(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
