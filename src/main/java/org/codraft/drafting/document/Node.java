package org.codraft.drafting.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A node of a text's tree; the text as a whole is one, too. Nodes are never changed: an edit makes a new tree that shares
 * everything untouched with the old one, so keeping every version of a text costs little more than the changes.
 *
 * <p>Positions count through the tree as ProseMirror counts: a character is one (a UTF-16 unit, as in the browser), a
 * leaf one, and every other node two more than its content, one for either edge.
 */
public sealed class Node permits TextNode {

    private final NodeType type;
    private final Attrs attrs;
    private final Fragment content;
    private final List<Mark> marks;

    Node(NodeType type, Attrs attrs, Fragment content, List<Mark> marks) {
        this.type = type;
        this.attrs = attrs;
        this.content = content;
        this.marks = marks;
    }

    public NodeType type() {
        return type;
    }

    public Attrs attrs() {
        return attrs;
    }

    public Fragment content() {
        return content;
    }

    public List<Mark> marks() {
        return marks;
    }

    public boolean isText() {
        return false;
    }

    public boolean isLeaf() {
        return type.isLeaf();
    }

    public boolean isInline() {
        return type.isInline();
    }

    /** How many positions it takes. */
    public int nodeSize() {
        return isLeaf() ? 1 : content.size() + 2;
    }

    public int childCount() {
        return content.childCount();
    }

    public Node child(int index) {
        return content.child(index);
    }

    /** The same node with other content. */
    Node copy(Fragment other) {
        return other == content ? this : new Node(type, attrs, other, marks);
    }

    /** The same node with other marks. */
    Node mark(List<Mark> others) {
        return others == marks ? this : new Node(type, attrs, content, others);
    }

    /** The same node with other attributes. */
    Node with(Attrs others) {
        return new Node(type, others, content, marks);
    }

    /** The part of it between two positions in its content. */
    Node cut(int from, int to) {
        return copy(content.cut(from, to));
    }

    boolean sameMarkup(Node other) {
        return type == other.type && attrs.equals(other.attrs) && Mark.sameSet(marks, other.marks);
    }

    /** The node that begins at a position, or the text around it; {@code null} if none does. */
    public @Nullable Node nodeAt(int pos) {
        Node node = this;
        int rest = pos;
        while (true) {
            Fragment.Place place = node.content.place(rest);
            if (place.index() == node.childCount()) {
                return null;
            }
            node = node.child(place.index());
            if (place.offset() == rest || node.isText()) {
                return node;
            }
            rest -= place.offset() + 1;
        }
    }

    /** Where in the tree a position is; refuses one outside, and one between the two halves of a character. */
    public ResolvedPos resolve(int pos) {
        return ResolvedPos.resolve(this, pos);
    }

    /** What stands between two positions, with the nodes that are cut through left open. */
    public Slice slice(int from, int to) {
        ResolvedPos start = resolve(from);
        if (from == to) {
            return Slice.EMPTY;
        }
        ResolvedPos end = resolve(to);
        int depth = start.sharedDepth(to);
        int begin = start.start(depth);
        Fragment between = start.node(depth).content.cut(from - begin, to - begin);
        return new Slice(between, start.depth() - depth, end.depth() - depth);
    }

    /** The text between two positions; the end of a paragraph or heading and a hard break are line feeds. */
    public String textBetween(int from, int to) {
        return TextBetween.of(this, from, to);
    }

    /** Refuses this node if anything in it breaks the schema. */
    public void check() {
        type.attributes().check(attrs);
        Mark.set(marks);
        content.forEach(Node::check);
        requireValidContent();
    }

    void requireValidContent() {
        if (!type.isValidContent(content)) {
            throw StepRefused.impossible("A " + type + " can't have this content");
        }
    }

    /** As ProseMirror writes it. */
    public ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("type", type.name());
        if (!attrs.isEmpty()) {
            json.set("attrs", attrs.toJson());
        }
        if (content.size() > 0) {
            json.set("content", content.toJson());
        }
        if (!marks.isEmpty()) {
            ArrayNode array = json.putArray("marks");
            marks.forEach(mark -> array.add(mark.toJson()));
        }
        return json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Node node && sameMarkup(node) && content.equals(node.content);
    }

    @Override
    public int hashCode() {
        return 31 * type.name().hashCode() + content.hashCode();
    }

    @Override
    public String toString() {
        return marked(content.size() == 0 ? type.name() : type.name() + "(" + content + ")");
    }

    final String marked(String text) {
        String marked = text;
        for (Mark mark : marks.reversed()) {
            marked = mark.type().name() + "(" + marked + ")";
        }
        return marked;
    }
}
