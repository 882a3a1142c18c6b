package org.codraft.drafting.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of mark, such as emphasis or a link. Its rank is its place in the schema and orders the marks of a node. */
public final class MarkType {

    private final String name;
    private final int rank;
    private final Set<String> groups;
    private final AttributeSet attributes;
    private List<MarkType> excluded = List.of();

    MarkType(String name, int rank, Set<String> groups, AttributeSet attributes) {
        this.name = name;
        this.rank = rank;
        this.groups = groups;
        this.attributes = attributes;
    }

    // Types name each other, so what they exclude is known only once all of them exist.
    void link(List<MarkType> excludedTypes) {
        excluded = excludedTypes;
    }

    public String name() {
        return name;
    }

    int rank() {
        return rank;
    }

    boolean isInGroup(String group) {
        return groups.contains(group);
    }

    AttributeSet attributes() {
        return attributes;
    }

    boolean excludes(MarkType other) {
        return excluded.contains(other);
    }

    /** A mark of this kind without attributes, or with the defaults of all of them. */
    public Mark create() {
        return create(Map.of());
    }

    /** A mark of this kind; refuses attributes it can't have. */
    public Mark create(Map<String, @Nullable Object> attrs) {
        return new Mark(this, attributes.of(attrs));
    }

    @Override
    public String toString() {
        return name;
    }
}
