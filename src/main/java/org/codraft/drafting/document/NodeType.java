package org.codraft.drafting.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of node, such as a paragraph: what may stand in it, which marks its content may carry, which attributes it has. */
public final class NodeType {

    private final String name;
    private final Set<String> groups;
    private final boolean inline;
    private final AttributeSet attributes;
    private ContentMatch contentMatch = ContentMatch.EMPTY;
    // null: every mark
    private @Nullable List<MarkType> allowedMarks;

    NodeType(String name, Set<String> groups, boolean inline, AttributeSet attributes) {
        this.name = name;
        this.groups = groups;
        this.inline = inline;
        this.attributes = attributes;
    }

    // What may stand in a node names other types, so it is known only once all of them exist.
    void link(ContentMatch content, @Nullable List<MarkType> marks) {
        contentMatch = content;
        allowedMarks = marks;
    }

    public String name() {
        return name;
    }

    AttributeSet attributes() {
        return attributes;
    }

    ContentMatch contentMatch() {
        return contentMatch;
    }

    boolean isInGroup(@Nullable String group) {
        return group != null && groups.contains(group);
    }

    public boolean isText() {
        return name.equals(Schema.TEXT);
    }

    public boolean isInline() {
        return inline;
    }

    public boolean isBlock() {
        return !inline;
    }

    /** Whether its content is words and what stands among words. */
    public boolean hasInlineContent() {
        return contentMatch.isInline();
    }

    /** Whether it has no content. */
    public boolean isLeaf() {
        return contentMatch == ContentMatch.EMPTY;
    }

    /** Whether a node of this type can be made without anybody saying more. */
    boolean canBeMade() {
        return !isText() && !attributes.hasRequired();
    }

    boolean isCompatibleWith(NodeType other) {
        return this == other || contentMatch.isCompatibleWith(other.contentMatch);
    }

    boolean allows(MarkType mark) {
        return allowedMarks == null || allowedMarks.contains(mark);
    }

    boolean allowsMarksOf(Fragment content) {
        return allowedMarks == null || content.stream().allMatch(child -> allows(child.marks()));
    }

    private boolean allows(List<Mark> marks) {
        return marks.stream().allMatch(mark -> allows(mark.type()));
    }

    /** Whether this can be all that stands in a node of this type. */
    boolean isValidContent(Fragment content) {
        ContentMatch end = contentMatch.after(content, 0, content.childCount());
        return end != null && end.isValidEnd() && allowsMarksOf(content);
    }

    /** A node of this type with this content, neither of them checked against each other; refuses impossible attributes. */
    public Node create(Map<String, @Nullable Object> attrs, Fragment content, List<Mark> marks) {
        return new Node(this, attributes.of(attrs), content, Mark.set(marks));
    }

    /** A node of this type, unmarked, its attributes their defaults. */
    public Node create(Node... content) {
        return create(Map.of(), Fragment.of(List.of(content)), Mark.NONE);
    }

    @Override
    public String toString() {
        return name;
    }
}
