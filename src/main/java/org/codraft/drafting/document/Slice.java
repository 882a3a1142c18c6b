package org.codraft.drafting.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A piece cut out of a text. The nodes that were cut through are open: {@code openStart} levels along the first children,
 * {@code openEnd} along the last. A slice that claims to be open deeper than it is can't be made.
 */
public record Slice(Fragment content, int openStart, int openEnd) {

    public static final Slice EMPTY = new Slice(Fragment.EMPTY, 0, 0);

    public Slice {
        if (!isOpen(content, openStart, true) || !isOpen(content, openEnd, false)) {
            throw StepRefused.malformed("A slice is not as open as it claims");
        }
    }

    private static boolean isOpen(Fragment content, int depth, boolean atStart) {
        Fragment level = content;
        for (int i = 0; i < depth; i++) {
            Node edge = level.childCount() == 0 ? null : level.child(atStart ? 0 : level.childCount() - 1);
            if (edge == null || edge.isLeaf()) {
                return false;
            }
            level = edge.content();
        }
        return depth >= 0;
    }

    /** Nodes that are whole. */
    public static Slice of(Node... nodes) {
        return new Slice(Fragment.of(List.of(nodes)), 0, 0);
    }

    /** How many positions it adds where it is put. */
    public int size() {
        return content.size() - openStart - openEnd;
    }

    /**
     * The slice with more content at a position in it; {@code null} if that can't stand there. Inside a node that is open
     * nothing is checked: what it ends up holding is known only when it is joined.
     */
    @Nullable
    Slice insertAt(int pos, Fragment inserted) {
        Fragment result = insert(content, pos + openStart, inserted, openStart + 1, openEnd + 1, null);
        return result == null ? null : new Slice(result, openStart, openEnd);
    }

    private static @Nullable Fragment insert(
            Fragment content, int pos, Fragment inserted, int openStart, int openEnd, @Nullable Node parent) {
        Fragment.Place place = content.place(pos);
        if (isBetweenChildren(content, place, pos)) {
            if (parent != null && openStart <= 0 && openEnd <= 0 && !fits(parent, place.index(), inserted)) {
                return null;
            }
            refuseInsideCharacter(content, place, pos);
            return content.cut(0, pos).append(inserted).append(content.cut(pos, content.size()));
        }
        Node child = content.child(place.index());
        Fragment inner = insert(
                child.content(),
                pos - place.offset() - 1,
                inserted,
                place.index() == 0 ? openStart - 1 : 0,
                place.index() == content.childCount() - 1 ? openEnd - 1 : 0,
                child);
        return inner == null ? null : content.replaceChild(place.index(), child.copy(inner));
    }

    /** Whether a position is among children rather than in the content of one; words have no content of their own. */
    static boolean isBetweenChildren(Fragment content, Fragment.Place place, int pos) {
        return place.offset() == pos || content.child(place.index()).isText();
    }

    private static void refuseInsideCharacter(Fragment content, Fragment.Place place, int pos) {
        if (place.offset() < pos
                && content.child(place.index()) instanceof TextNode words
                && StoredText.isInsideAPair(words.text(), pos - place.offset())) {
            throw StepRefused.impossible("Nothing can be put inside a character");
        }
    }

    private static boolean fits(Node parent, int index, Fragment inserted) {
        Fragment around = parent.content();
        ContentMatch match = parent.type().contentMatch().after(around, 0, index);
        if (match != null) {
            match = match.after(inserted, 0, inserted.childCount());
        }
        if (match != null) {
            match = match.after(around, index, around.childCount());
        }
        return match != null && match.isValidEnd() && parent.type().allowsMarksOf(inserted);
    }

    /** The slice without what stands between two positions in it, which must be whole nodes beside each other. */
    Slice removeBetween(int from, int to) {
        return new Slice(remove(content, from + openStart, to + openStart), openStart, openEnd);
    }

    private static Fragment remove(Fragment content, int from, int to) {
        Fragment.Place start = content.place(from);
        Fragment.Place end = content.place(to);
        if (isBetweenChildren(content, start, from)) {
            if (!isBetweenChildren(content, end, to)) {
                throw StepRefused.impossible("What is removed are not whole nodes");
            }
            return content.cut(0, from).append(content.cut(to, content.size()));
        }
        if (start.index() != end.index()) {
            throw StepRefused.impossible("What is removed are not whole nodes");
        }
        Node child = content.child(start.index());
        int inside = start.offset() + 1;
        return content.replaceChild(start.index(), child.copy(remove(child.content(), from - inside, to - inside)));
    }

    /** As ProseMirror writes it. */
    public ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("content", content.toJson());
        if (openStart > 0) {
            json.put("openStart", openStart);
        }
        if (openEnd > 0) {
            json.put("openEnd", openEnd);
        }
        return json;
    }

    @Override
    public String toString() {
        return "<" + content + ">(" + openStart + "," + openEnd + ")";
    }
}
