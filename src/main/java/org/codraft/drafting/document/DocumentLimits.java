package org.codraft.drafting.document;

/**
 * How large a text may become: large enough for any commitment ever published, small enough that one text can't crowd out
 * the others.
 *
 * @param size the most positions, which is about the most characters
 * @param nodes the most nodes
 * @param depth the most levels of nodes
 */
public record DocumentLimits(int size, int nodes, int depth) {

    /** For every draft: some 130 dense pages. */
    public static final DocumentLimits STANDARD = new DocumentLimits(400_000, 40_000, 24);

    /** Refuses a text that is larger. */
    public void require(Node doc) {
        Fragment content = doc.content();
        if (content.size() > size || content.nodes() > nodes) {
            throw StepRefused.full("A text has at most " + size + " characters and " + nodes + " parts");
        }
        if (content.height() > depth) {
            throw StepRefused.tooLarge("A text nests at most " + depth + " levels deep");
        }
    }
}
