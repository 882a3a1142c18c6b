package org.codraft.discussion;

import org.codraft.shared.NotPossible;

/** Words that somebody typed: whatever they mean, they can be stored, and shown as words. */
public final class Wording {

    private Wording() {}

    /**
     * The words without blanks around them.
     *
     * @throws NotPossible if they are too long, or hold what is no character
     */
    public static String of(String words, int longest) {
        return asTyped(words.strip(), longest);
    }

    /** The words as they are, with the blanks around them; refused as {@link #of}. */
    static String asTyped(String words, int longest) {
        if (words.length() > longest) {
            throw new NotPossible("discussion.words-too-long", longest);
        }
        if (words.indexOf('\0') >= 0 || words.codePoints().anyMatch(Wording::isHalfACharacter)) {
            throw new NotPossible("discussion.words-unreadable");
        }
        return words;
    }

    /** @throws NotPossible if nothing is said, too */
    public static String required(String words, int longest) {
        String said = of(words, longest);
        if (said.isEmpty()) {
            throw new NotPossible("discussion.words-missing");
        }
        return said;
    }

    private static boolean isHalfACharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
