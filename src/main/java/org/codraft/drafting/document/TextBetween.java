package org.codraft.drafting.document;

/**
 * The text of a stretch. The end of a block of words counts as a line feed, and so does a hard break: what a stretch says
 * is exactly what its halves say, one after the other.
 */
final class TextBetween {

    private final int from;
    private final int to;
    private final StringBuilder text = new StringBuilder();

    private TextBetween(int from, int to) {
        this.from = from;
        this.to = to;
    }

    static String of(Node doc, int from, int to) {
        TextBetween between = new TextBetween(from, to);
        between.add(doc.content(), 0);
        return between.text.toString();
    }

    private void add(Fragment content, int start) {
        int pos = start;
        for (Node child : content) {
            if (pos >= to) {
                return;
            }
            int end = pos + child.nodeSize();
            if (end > from) {
                add(child, pos, end);
            }
            pos = end;
        }
    }

    private void add(Node node, int pos, int end) {
        if (node instanceof TextNode words) {
            text.append(words.text(), Math.max(0, from - pos), Math.min(end, to) - pos);
            return;
        }
        add(node.content(), pos + 1);
        boolean breaksLine = node.type().hasInlineContent() || node.isInline();
        if (breaksLine && end > from && end <= to) {
            text.append('\n');
        }
    }
}
