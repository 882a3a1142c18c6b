package org.codraft.notification;

/** What people called themselves, made harmless for a mail: it can't begin a new line, turn the writing, or be a link. */
final class Inert {

    private static final String ADDRESS = "(?iu).*(://|www\\.|[\\p{L}\\p{N}-]\\.\\p{L}{2,}).*";
    private static final String NO_WIDTH = "\u200b";

    private Inert() {}

    /** In one line. A mail program that finds an address in it finds none. */
    static String line(String name) {
        String line = words(name).replaceAll("\\s+", " ").strip();
        return line.matches(ADDRESS)
                ? line.replace(".", "." + NO_WIDTH).replace(":", ":" + NO_WIDTH).replace("@", "@" + NO_WIDTH)
                : line;
    }

    /** In as many lines as were written, without what is no writing: control characters and turns of direction. */
    static String words(String words) {
        return words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replaceAll("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u2028\u2029]", "");
    }

    /** At most so many characters, and a sign that there are more. */
    static String shortened(String words, int most) {
        String clean = words(words).strip();
        if (clean.codePointCount(0, clean.length()) <= most) {
            return clean;
        }
        return clean.substring(0, clean.offsetByCodePoints(0, most)).stripTrailing() + "…";
    }
}
