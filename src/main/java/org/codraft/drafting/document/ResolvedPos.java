package org.codraft.drafting.document;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A position and where in the tree it is: the nodes from the root down to the one whose content it points into. Depth 0 is
 * the root. Words are flat; a position in them points into the node around them.
 */
public final class ResolvedPos {

    private final int pos;
    private final int depth;
    private final Node[] nodes;
    private final int[] indices;
    // Where the child at each level's index begins.
    private final int[] offsets;

    private ResolvedPos(int pos, int depth, Node[] nodes, int[] indices, int[] offsets) {
        this.pos = pos;
        this.depth = depth;
        this.nodes = nodes;
        this.indices = indices;
        this.offsets = offsets;
    }

    static ResolvedPos resolve(Node doc, int pos) {
        int levels = doc.content().height() + 1;
        Node[] nodes = new Node[levels];
        int[] indices = new int[levels];
        int[] offsets = new int[levels];
        Node node = doc;
        int start = 0;
        for (int depth = 0; ; depth++) {
            Fragment.Place place = node.content().place(pos - start);
            nodes[depth] = node;
            indices[depth] = place.index();
            offsets[depth] = start + place.offset();
            if (offsets[depth] == pos) {
                return new ResolvedPos(pos, depth, nodes, indices, offsets);
            }
            node = node.child(place.index());
            if (node instanceof TextNode words) {
                if (StoredText.isInsideAPair(words.text(), pos - offsets[depth])) {
                    throw StepRefused.impossible("Position " + pos + " is inside a character");
                }
                return new ResolvedPos(pos, depth, nodes, indices, offsets);
            }
            start = offsets[depth] + 1;
        }
    }

    public int pos() {
        return pos;
    }

    public int depth() {
        return depth;
    }

    /** The node whose content it points into. */
    public Node parent() {
        return nodes[depth];
    }

    /** Where it is in the content of its parent. */
    public int parentOffset() {
        return pos - start(depth);
    }

    /** The node around it at a level. */
    public Node node(int level) {
        return nodes[Objects.checkIndex(level, depth + 1)];
    }

    /** Which child of the node at a level it is in or before. */
    public int index(int level) {
        return indices[level];
    }

    /** Which child of the node at a level comes wholly after it. */
    public int indexAfter(int level) {
        return indices[level] + (level == depth && textOffset() == 0 ? 0 : 1);
    }

    /** Where the content of the node at a level begins. */
    public int start(int level) {
        return level == 0 ? 0 : offsets[level - 1] + 1;
    }

    /** Where the content of the node at a level ends. */
    public int end(int level) {
        return start(level) + node(level).content().size();
    }

    /** How far it is into the words it points into; 0 between nodes. */
    public int textOffset() {
        return pos - offsets[depth];
    }

    /** What comes after it among its parent's children, of words only the part after it. */
    public @Nullable Node nodeAfter() {
        if (indices[depth] == parent().childCount()) {
            return null;
        }
        Node child = parent().child(indices[depth]);
        return textOffset() == 0 ? child : child.cut(textOffset(), child.nodeSize());
    }

    /** What comes before it among its parent's children, of words only the part before it. */
    public @Nullable Node nodeBefore() {
        int index = indices[depth];
        if (textOffset() > 0) {
            return parent().child(index).cut(0, textOffset());
        }
        return index == 0 ? null : parent().child(index - 1);
    }

    /** The deepest level whose node holds another position as well. */
    public int sharedDepth(int other) {
        for (int level = depth; level > 0; level--) {
            if (start(level) <= other && end(level) >= other) {
                return level;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(indices, depth + 1)) + ":" + parentOffset();
    }
}
