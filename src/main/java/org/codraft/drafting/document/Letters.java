package org.codraft.drafting.document;

/** The letters of a stretch, without the nodes around them: what stays the same when words are cut and put elsewhere. */
final class Letters {

    private Letters() {}

    static String between(Node doc, int from, int to) {
        StringBuilder letters = new StringBuilder();
        doc.content().nodesBetween(from, to, (node, pos) -> {
            if (node instanceof TextNode text) {
                letters.append(text.text(), Math.max(0, from - pos), Math.min(text.nodeSize(), to - pos));
            }
        });
        return letters.toString();
    }

    /** Of words as {@link Node#textBetween} tells them. */
    static String of(String words) {
        return words.replace("\n", "");
    }

    static boolean areBetween(Node doc, int from, int to) {
        return !between(doc, from, to).isBlank();
    }

    /** The position right before a letter of a stretch. */
    static int before(Node doc, int from, int to, int letter) {
        return position(doc, from, to, letter, false);
    }

    /** The position right after so many letters of a stretch. */
    static int after(Node doc, int from, int to, int letters) {
        return position(doc, from, to, letters, true);
    }

    // Where one block of words ends and another begins, a letter ends in the first and begins in the second.
    private static int position(Node doc, int from, int to, int letter, boolean ending) {
        int[] passed = {0};
        int[] found = {-1};
        doc.content().nodesBetween(from, to, (node, pos) -> {
            if (node instanceof TextNode text) {
                int start = Math.max(from, pos);
                int size = Math.min(pos + text.nodeSize(), to) - start;
                if (passed[0] <= letter && letter <= passed[0] + size && (!ending || found[0] < 0)) {
                    found[0] = start + letter - passed[0];
                }
                passed[0] += size;
            }
        });
        return found[0] < 0 ? from : found[0];
    }
}
