package org.codraft.drafting.document;

/** Collects the text of a stretch, blocks and hard breaks as line feeds. */
final class TextBetween implements NodeVisitor {

    private final int from;
    private final int to;
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    TextBetween(int from, int to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public void visit(Node node, int pos) {
        if (node instanceof TextNode words) {
            text.append(words.text(), Math.max(0, from - pos), Math.min(words.nodeSize(), to - pos));
        } else if (node.type().hasInlineContent()) {
            text.append(begun ? "\n" : "");
            begun = true;
        } else if (node.isInline()) {
            text.append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
