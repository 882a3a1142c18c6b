package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point on the way through a node's content: which types may come next, and whether the node may end here. The points
 * of a content expression form an automaton; its first is the node type's own.
 */
final class ContentMatch {

    /** One step along the automaton. */
    record Edge(NodeType type, ContentMatch next) {}

    /** The only point of a node that has no content. */
    static final ContentMatch EMPTY = new ContentMatch(true);

    private final boolean validEnd;
    private Edge[] edges = {};

    ContentMatch(boolean validEnd) {
        this.validEnd = validEnd;
    }

    // The points of an automaton lead to each other, so the edges come when all the points are there.
    void link(List<Edge> outgoing) {
        edges = outgoing.toArray(Edge[]::new);
    }

    boolean isValidEnd() {
        return validEnd;
    }

    List<Edge> edges() {
        return List.of(edges);
    }

    boolean isInline() {
        return edges.length > 0 && edges[0].type().isInline();
    }

    /** Where a node of this type leads; {@code null} if it can't stand here. */
    @Nullable
    ContentMatch after(NodeType type) {
        for (Edge edge : edges) {
            if (edge.type() == type) {
                return edge.next();
            }
        }
        return null;
    }

    /** Where the children from one index to another lead; {@code null} if they can't stand here. */
    @Nullable
    ContentMatch after(Fragment content, int from, int to) {
        ContentMatch match = this;
        for (int i = from; match != null && i < to; i++) {
            match = match.after(content.child(i).type());
        }
        return match;
    }

    /** Whether some type may come next at both points. */
    boolean isCompatibleWith(ContentMatch other) {
        for (Edge edge : edges) {
            if (other.after(edge.type()) != null) {
                return true;
            }
        }
        return false;
    }

    /** The automaton from here, one point a line. */
    @Override
    public String toString() {
        List<ContentMatch> seen = new ArrayList<>();
        collect(seen);
        StringBuilder text = new StringBuilder();
        for (ContentMatch match : seen) {
            text.append(text.isEmpty() ? "" : "\n").append(seen.indexOf(match)).append(match.validEnd ? "* " : "  ");
            for (int i = 0; i < match.edges.length; i++) {
                Edge edge = match.edges[i];
                text.append(i > 0 ? ", " : "").append(edge.type()).append("->").append(seen.indexOf(edge.next()));
            }
        }
        return text.toString();
    }

    private void collect(List<ContentMatch> seen) {
        seen.add(this);
        for (Edge edge : edges) {
            if (!seen.contains(edge.next())) {
                edge.next().collect(seen);
            }
        }
    }
}
