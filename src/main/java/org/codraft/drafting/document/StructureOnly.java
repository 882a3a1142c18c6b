package org.codraft.drafting.document;

/** Whether a stretch holds more than the ends of nodes and then the beginnings of others. */
final class StructureOnly {

    private StructureOnly() {}

    static boolean isBroken(Node doc, int from, int to) {
        ResolvedPos start = doc.resolve(from);
        int rest = to - from;
        int depth = start.depth();
        while (rest > 0
                && depth > 0
                && start.indexAfter(depth) == start.node(depth).childCount()) {
            depth--;
            rest--;
        }
        Fragment siblings = start.node(depth).content();
        int index = start.indexAfter(depth);
        while (rest > 0) {
            if (index == siblings.childCount() || siblings.child(index).isLeaf()) {
                return true;
            }
            siblings = siblings.child(index).content();
            index = 0;
            rest--;
        }
        return false;
    }
}
