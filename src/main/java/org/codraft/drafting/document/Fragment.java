package org.codraft.drafting.document;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The children of a node. It knows its size, how many nodes it holds in all and how deep they nest, so that a limit costs
 * nothing to check after each step.
 */
public final class Fragment implements Iterable<Node> {

    public static final Fragment EMPTY = new Fragment(new Node[0], 0, 0, 0);

    private final Node[] children;
    private final int size;
    private final int nodes;
    private final int height;

    private Fragment(Node[] children, int size, int nodes, int height) {
        this.children = children;
        this.size = size;
        this.nodes = nodes;
        this.height = height;
    }

    // The array is the fragment's own from here on.
    private static Fragment owning(Node[] children) {
        if (children.length == 0) {
            return EMPTY;
        }
        int size = 0;
        int nodes = children.length;
        int height = 0;
        for (Node child : children) {
            size += child.nodeSize();
            nodes += child.content().nodes;
            height = Math.max(height, child.content().height);
        }
        return new Fragment(children, size, nodes, height + 1);
    }

    /** These nodes in this order, neighbouring words with the same marks joined. */
    public static Fragment of(List<? extends Node> nodes) {
        FragmentBuilder builder = new FragmentBuilder();
        nodes.forEach(builder::add);
        return builder.build();
    }

    static Fragment of(Node node) {
        return owning(new Node[] {node});
    }

    /** These nodes, no two of which could be joined. */
    static Fragment ofSeparate(List<Node> nodes) {
        return owning(nodes.toArray(Node[]::new));
    }

    public int size() {
        return size;
    }

    public int childCount() {
        return children.length;
    }

    public Node child(int index) {
        return children[index];
    }

    /** How many nodes there are, children of children included. */
    public int nodes() {
        return nodes;
    }

    /** How many levels of nodes there are. */
    public int height() {
        return height;
    }

    @Override
    public Iterator<Node> iterator() {
        return stream().iterator();
    }

    Stream<Node> stream() {
        return Arrays.stream(children);
    }

    /** A child and where it begins, relative to the fragment. */
    record Place(int index, int offset) {}

    /** The child that holds a position or begins there. */
    Place place(int pos) {
        if (pos < 0 || pos > size) {
            throw StepRefused.impossible("There is no position " + pos + " here");
        }
        if (pos == size) {
            return new Place(children.length, size);
        }
        int offset = 0;
        for (int i = 0; ; i++) {
            int end = offset + children[i].nodeSize();
            if (end > pos) {
                return new Place(i, offset);
            }
            offset = end;
        }
    }

    /** What stands between two positions, nodes on the edges cut through. */
    Fragment cut(int from, int to) {
        if (from == 0 && to == size) {
            return this;
        }
        if (from >= to) {
            return EMPTY;
        }
        FragmentBuilder builder = new FragmentBuilder();
        int pos = 0;
        for (int i = 0; pos < to; i++) {
            Node child = children[i];
            int end = pos + child.nodeSize();
            if (end > from) {
                // A cut goes through the content of a node, one position inside its edge, but through words themselves.
                int edge = child.isText() ? 0 : 1;
                boolean whole = pos >= from && end <= to;
                builder.add(
                        whole
                                ? child
                                : child.cut(
                                        Math.max(0, from - pos - edge),
                                        Math.min(end - pos - 2 * edge, to - pos - edge)));
            }
            pos = end;
        }
        return builder.build();
    }

    /** This and then the other, words joined where they meet. */
    Fragment append(Fragment other) {
        if (other.size == 0) {
            return this;
        }
        if (size == 0) {
            return other;
        }
        FragmentBuilder builder = new FragmentBuilder();
        forEach(builder::add);
        other.forEach(builder::add);
        return builder.build();
    }

    /** The same with another child in the place of one. */
    Fragment replaceChild(int index, Node node) {
        Node old = children[index];
        if (old == node) {
            return this;
        }
        Node[] changed = children.clone();
        changed[index] = node;
        if (old.content().height != node.content().height) {
            return owning(changed);
        }
        int more = node.content().nodes - old.content().nodes;
        return new Fragment(changed, size + node.nodeSize() - old.nodeSize(), nodes + more, height);
    }

    /** Shows a visitor each node that stands, if only in part, between two positions. */
    void nodesBetween(int from, int to, NodeVisitor visitor) {
        nodesBetween(from, to, visitor, 0);
    }

    private void nodesBetween(int from, int to, NodeVisitor visitor, int start) {
        int pos = 0;
        for (int i = 0; i < children.length && pos < to; i++) {
            Node child = children[i];
            int end = pos + child.nodeSize();
            if (end > from) {
                visitor.visit(child, start + pos);
                Fragment inside = child.content();
                inside.nodesBetween(from - pos - 1, Math.min(inside.size, to - pos - 1), visitor, start + pos + 1);
            }
            pos = end;
        }
    }

    ArrayNode toJson() {
        ArrayNode json = JsonNodeFactory.instance.arrayNode(children.length);
        for (Node child : children) {
            json.add(child.toJson());
        }
        return json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Fragment fragment && Arrays.equals(children, fragment.children);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(children);
    }

    @Override
    public String toString() {
        return stream().map(Node::toString).collect(Collectors.joining(", "));
    }
}
