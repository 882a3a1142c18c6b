package org.codraft.drafting.document;

import java.util.function.UnaryOperator;

/** One node whose attributes or marks change while its content stays. */
final class ChangedNode {

    private ChangedNode() {}

    static Node at(Node doc, int pos) {
        Node node = doc.nodeAt(pos);
        if (node == null || node.isText()) {
            throw StepRefused.impossible("There is no node at position " + pos);
        }
        return node;
    }

    /** The text with the node at a position changed; what is around it must allow that. */
    static Node change(Node doc, int pos, UnaryOperator<Node> change) {
        Node changed = change.apply(at(doc, pos)).copy(Fragment.EMPTY);
        // Open at its end, the new node takes in the content of the old one.
        return Replacement.of(doc, pos, pos + 1, new Slice(Fragment.of(changed), 0, changed.isLeaf() ? 0 : 1));
    }
}
