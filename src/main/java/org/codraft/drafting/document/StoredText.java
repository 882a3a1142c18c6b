package org.codraft.drafting.document;

/**
 * Words that every part of the way can carry: PostgreSQL's {@code jsonb} has no place for a NUL, and half of a surrogate
 * pair is no character in UTF-8.
 */
final class StoredText {

    private StoredText() {}

    static String require(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                throw StepRefused.malformed("A text has a NUL character");
            }
            if (Character.isSurrogate(unit)) {
                if (!isPair(text, i)) {
                    throw StepRefused.malformed("A text has half of a surrogate pair");
                }
                i++;
            }
        }
        return text;
    }

    /** Whether a cut before this unit would part the two halves of one character. */
    static boolean isInsideAPair(String text, int index) {
        return index > 0 && isPair(text, index - 1);
    }

    private static boolean isPair(String text, int index) {
        return index + 1 < text.length()
                && Character.isHighSurrogate(text.charAt(index))
                && Character.isLowSurrogate(text.charAt(index + 1));
    }
}
