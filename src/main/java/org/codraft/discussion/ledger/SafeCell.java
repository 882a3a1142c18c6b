package org.codraft.discussion.ledger;

import java.util.regex.Pattern;

/**
 * Words that a spreadsheet takes for words. Whatever begins like a formula gets an apostrophe before it, the sign by which
 * every spreadsheet knows a text; what no table can hold is left out.
 */
final class SafeCell {

    /** What a cell of a workbook can hold, in characters. */
    private static final int LONGEST = 32_767;

    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
                    + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    // The full-width signs are taken for formulas as well in some languages' spreadsheets.
    private static final Pattern FORMULA =
            Pattern.compile("^(?=[\\s\\p{Z}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|[\\t\\r\\n])");
    // A reader that takes another sign for the end of a cell begins a cell of its own after it. A list's dash stays.
    private static final Pattern AFTER_A_SEPARATOR =
            Pattern.compile("(?<=[;,\\t\\n|\"])(\\s*)(?=[=+@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|-(?=\\S))");

    private SafeCell() {}

    /** For a cell of a workbook, which knows itself where it ends. */
    static String inWorkbook(String words) {
        String plain = UNPRINTABLE
                .matcher(words.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
        String safe = FORMULA.matcher(plain).replaceFirst("'");
        return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST - 1) + "…";
    }

    /** For a cell of a text table, which a reader may cut elsewhere than it was meant. */
    static String inText(String words) {
        return AFTER_A_SEPARATOR.matcher(inWorkbook(words)).replaceAll("$1'");
    }
}
