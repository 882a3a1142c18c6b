package org.codraft.discussion.inputs;

/** The first words of a text, where it has no title of its own. */
final class FirstWords {

    private FirstWords() {}

    static String of(String text, int longest) {
        String line = text.lines().findFirst().orElse("").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = line.lastIndexOf(' ', longest - 1);
        int cut = end > 0 ? end : longest - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }
}
