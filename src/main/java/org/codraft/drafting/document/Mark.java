package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something said about a piece of text, such as its being a link. A node's marks are a set in the order of their ranks;
 * a mark that excludes another takes its place.
 */
public record Mark(MarkType type, Attrs attrs) {

    static final List<Mark> NONE = List.of();

    /** The set with this mark in its place; the same set if nothing changes. */
    public List<Mark> addTo(List<Mark> set) {
        List<Mark> result = new ArrayList<>(set.size() + 1);
        boolean placed = false;
        for (Mark other : set) {
            if (equals(other)) {
                return set;
            }
            if (!type.excludes(other.type)) {
                if (other.type.excludes(type)) {
                    return set;
                }
                if (!placed && other.type.rank() > type.rank()) {
                    result.add(this);
                    placed = true;
                }
                result.add(other);
            }
        }
        if (!placed) {
            result.add(this);
        }
        return List.copyOf(result);
    }

    /** The set without this mark; the same set if it was not in it. */
    public List<Mark> removeFrom(List<Mark> set) {
        if (!set.contains(this)) {
            return set;
        }
        List<Mark> result = new ArrayList<>(set);
        result.remove(this);
        return result.isEmpty() ? NONE : List.copyOf(result);
    }

    /** The marks in the order of their ranks; refuses marks that can't stand together. */
    static List<Mark> set(List<Mark> marks) {
        List<Mark> set = NONE;
        for (Mark mark : marks) {
            List<Mark> added = mark.addTo(set);
            if (added.size() != set.size() + 1) {
                throw StepRefused.malformed("These marks can't stand together");
            }
            set = added;
        }
        return set;
    }

    static boolean sameSet(List<Mark> some, List<Mark> others) {
        return some == others || some.equals(others);
    }

    public ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("type", type.name());
        if (!attrs.isEmpty()) {
            json.set("attrs", attrs.toJson());
        }
        return json;
    }

    @Override
    public String toString() {
        return type.name() + (attrs.isEmpty() ? "" : attrs);
    }
}
