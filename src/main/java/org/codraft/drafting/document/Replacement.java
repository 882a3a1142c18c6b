package org.codraft.drafting.document;

/**
 * Puts a slice in the place of a stretch of text. The open sides of the slice are joined with the nodes around the
 * stretch, level by level; a join between nodes that can't share content is refused, and so is every node that would end
 * up with content it may not have. Only joined nodes are checked: the rest of the text was valid and is shared.
 */
final class Replacement {

    private final ResolvedPos from;
    private final ResolvedPos to;
    private final Slice slice;

    private Replacement(ResolvedPos from, ResolvedPos to, Slice slice) {
        this.from = from;
        this.to = to;
        this.slice = slice;
    }

    static Node of(Node doc, int from, int to, Slice slice) {
        ResolvedPos start = doc.resolve(from);
        ResolvedPos end = from == to ? start : doc.resolve(to);
        if (slice.openStart() > start.depth()) {
            throw StepRefused.impossible("What is inserted is open deeper than the place is");
        }
        if (start.depth() - slice.openStart() != end.depth() - slice.openEnd()) {
            throw StepRefused.impossible("The open sides don't meet at one level");
        }
        return new Replacement(start, end, slice).at(0);
    }

    private Node at(int depth) {
        int index = from.index(depth);
        Node node = from.node(depth);
        if (index == to.index(depth) && depth < from.depth() - slice.openStart()) {
            return node.copy(node.content().replaceChild(index, at(depth + 1)));
        }
        if (slice.content().size() == 0) {
            return close(node, join(from, to, depth));
        }
        if (slice.openStart() == 0 && slice.openEnd() == 0 && from.depth() == depth && to.depth() == depth) {
            Fragment content = node.content();
            return close(
                    node,
                    content.cut(0, from.parentOffset())
                            .append(slice.content())
                            .append(content.cut(to.parentOffset(), content.size())));
        }
        // The slice, wrapped in the nodes around its place, so that its edges have the same levels as the place.
        int around = from.depth() - slice.openStart();
        Node wrapped = from.node(around).copy(slice.content());
        for (int level = around - 1; level >= 0; level--) {
            wrapped = from.node(level).copy(Fragment.of(wrapped));
        }
        ResolvedPos start = wrapped.resolve(slice.openStart() + around);
        ResolvedPos end = wrapped.resolve(wrapped.content().size() - slice.openEnd() - around);
        return close(node, join(start, end, depth, new FragmentBuilder()));
    }

    /** What is left of {@code from}, what is between start and end, and what is right of {@code to}. */
    private Fragment join(ResolvedPos start, ResolvedPos end, int depth, FragmentBuilder content) {
        Node openStart = from.depth() > depth ? joined(from, start, depth + 1) : null;
        Node openEnd = to.depth() > depth ? joined(end, to, depth + 1) : null;
        addLeftOf(from, depth, content);
        if (openStart != null && openEnd != null && start.index(depth) == end.index(depth)) {
            refuseIncompatible(openStart, openEnd);
            content.add(close(openStart, join(start, end, depth + 1, new FragmentBuilder())));
        } else {
            if (openStart != null) {
                content.add(close(openStart, join(from, start, depth + 1)));
            }
            addBetween(start, end, depth, content);
            if (openEnd != null) {
                content.add(close(openEnd, join(end, to, depth + 1)));
            }
        }
        addRightOf(to, depth, content);
        return content.build();
    }

    /** What is left of one position and right of another. */
    private static Fragment join(ResolvedPos left, ResolvedPos right, int depth) {
        FragmentBuilder content = new FragmentBuilder();
        addLeftOf(left, depth, content);
        if (left.depth() > depth) {
            Node node = joined(left, right, depth + 1);
            content.add(close(node, join(left, right, depth + 1)));
        }
        addRightOf(right, depth, content);
        return content.build();
    }

    /** The node that the two nodes at a level become: the left one takes in the content of the right one. */
    private static Node joined(ResolvedPos left, ResolvedPos right, int depth) {
        Node node = left.node(depth);
        refuseIncompatible(node, right.node(depth));
        return node;
    }

    private static void refuseIncompatible(Node main, Node joined) {
        if (!joined.type().isCompatibleWith(main.type())) {
            throw StepRefused.impossible("A " + joined.type() + " can't be joined to a " + main.type());
        }
    }

    private static void addLeftOf(ResolvedPos end, int depth, FragmentBuilder content) {
        addChildren(end.node(depth), 0, end.index(depth), content);
        addPartBefore(end, depth, content);
    }

    private static void addRightOf(ResolvedPos start, int depth, FragmentBuilder content) {
        int first = addPartAfter(start, depth, content);
        addChildren(start.node(depth), first, start.node(depth).childCount(), content);
    }

    private static void addBetween(ResolvedPos start, ResolvedPos end, int depth, FragmentBuilder content) {
        int first = addPartAfter(start, depth, content);
        addChildren(end.node(depth), first, end.index(depth), content);
        addPartBefore(end, depth, content);
    }

    private static void addChildren(Node node, int first, int end, FragmentBuilder content) {
        for (int i = first; i < end; i++) {
            content.add(node.child(i));
        }
    }

    /** Adds the words after a position in the middle of them; returns the first child that is wholly after it. */
    private static int addPartAfter(ResolvedPos start, int depth, FragmentBuilder content) {
        Node cut = start.depth() == depth && start.textOffset() > 0 ? start.nodeAfter() : null;
        if (cut != null) {
            content.add(cut);
        }
        return start.indexAfter(depth);
    }

    private static void addPartBefore(ResolvedPos end, int depth, FragmentBuilder content) {
        Node cut = end.depth() == depth && end.textOffset() > 0 ? end.nodeBefore() : null;
        if (cut != null) {
            content.add(cut);
        }
    }

    private static Node close(Node node, Fragment content) {
        if (!node.type().isValidContent(content)) {
            throw StepRefused.impossible("A " + node.type() + " can't have this content");
        }
        return node.copy(content);
    }
}
