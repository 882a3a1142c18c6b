package org.codraft.discussion.inputs;

import java.util.Locale;

/**
 * Why a row of a table can't come in as it is.
 *
 * @param line as a spreadsheet counts
 * @param value what stands there, shortened
 */
public record RowProblem(int line, Kind kind, String value) {

    private static final int EXCERPT = 80;

    /** What is wrong; each has a sentence of its own in the translation files. */
    public enum Kind {
        WORDS_MISSING,
        WORDS_TOO_LONG,
        /** A cell other than the words is too long, or holds what is no text. */
        CELL_UNUSABLE,
        NOBODY_NAMED,
        /** The organisation is no member of this country, and its side is not said. */
        SIDE_MISSING,
        SIDE_UNKNOWN,
        CHANNEL_UNKNOWN,
        DATE_UNREADABLE,
        DATE_IN_THE_FUTURE;

        public String key() {
            return "inputs.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public RowProblem {
        value = value.length() <= EXCERPT ? value : FirstWords.of(value.replace('\n', ' '), EXCERPT);
    }
}
