package org.codraft.drafting.document;

/**
 * Checks what a slice brings whole. Nodes that are open are checked where they are joined; the rest would enter the text
 * unseen.
 */
final class SliceCheck {

    private static final int NO_HOLE = -1;

    private SliceCheck() {}

    static void require(Slice slice) {
        check(slice.content(), slice.openStart(), slice.openEnd(), NO_HOLE);
    }

    /** The same for a slice that something goes into, at this position. Whether that may stand there is asked then. */
    static void require(Slice slice, int insert) {
        check(slice.content(), slice.openStart(), slice.openEnd(), insert + slice.openStart());
    }

    private static void check(Fragment content, int openStart, int openEnd, int hole) {
        int offset = 0;
        for (int i = 0; i < content.childCount(); i++) {
            Node child = content.child(i);
            int start = i == 0 ? openStart : 0;
            int end = i == content.childCount() - 1 ? openEnd : 0;
            check(child, start, end, hole - offset - 1);
            offset += child.nodeSize();
        }
    }

    private static void check(Node node, int openStart, int openEnd, int hole) {
        Fragment content = node.content();
        boolean hasHole = hole >= 0 && hole <= content.size();
        if (openStart <= 0 && openEnd <= 0) {
            if (hasHole && Slice.isBetweenChildren(content, content.place(hole), hole)) {
                if (!node.type().allowsMarksOf(content)) {
                    throw StepRefused.impossible("A " + node.type() + " can't have these marks in it");
                }
            } else {
                node.requireValidContent();
            }
        }
        check(content, openStart - 1, openEnd - 1, hasHole ? hole : NO_HOLE);
    }
}
