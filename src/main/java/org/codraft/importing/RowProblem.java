package org.codraft.importing;

import java.util.Locale;

/** Something in a row that a person should look at; the row is read all the same, unless its country is unknown. */
public record RowProblem(int line, String plan, Kind kind, String column, String value) {

    private static final int EXCERPT = 80;

    /** What is doubtful; each has a sentence of its own in the translation files. */
    public enum Kind {
        /** Belongs to no country that can be named; the only kind whose row is left out. */
        UNKNOWN_COUNTRY,
        /** No title: the text's first words stand in, or the number. */
        MISSING_TITLE,
        MISSING_NUMBER,
        DUPLICATE_NUMBER,
        /** Looks like a day but there is none, such as 31/02/2014. Kept as text. */
        UNREADABLE_DATE,
        /** Day and month could be swapped and nothing in the file decides. Kept as text. */
        AMBIGUOUS_DATE,
        /** U+FFFD: a letter was already lost when the file was made. */
        REPLACEMENT_CHARACTER,
        /** An editor's "(Delete?)" stood in the title. */
        DELETE_MARK;

        public String key() {
            return "import.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public RowProblem {
        value = value.length() <= EXCERPT ? value : value.substring(0, EXCERPT - 1) + "…";
    }
}
