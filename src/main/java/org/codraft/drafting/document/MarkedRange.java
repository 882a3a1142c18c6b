package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A stretch whose words get other marks. */
final class MarkedRange {

    private MarkedRange() {}

    /** The text with the inline nodes of the stretch changed; the function is given each and its parent. */
    static Node change(Node doc, int from, int to, BiFunction<Node, NodeType, Node> change) {
        Slice old = doc.slice(from, to);
        ResolvedPos start = doc.resolve(from);
        NodeType parent = start.node(start.sharedDepth(to)).type();
        Slice changed = new Slice(change(old.content(), parent, change), old.openStart(), old.openEnd());
        return Replacement.of(doc, from, to, changed);
    }

    private static Fragment change(Fragment content, NodeType parent, BiFunction<Node, NodeType, Node> change) {
        FragmentBuilder builder = new FragmentBuilder();
        for (Node child : content) {
            Node inside =
                    child.content().size() == 0 ? child : child.copy(change(child.content(), child.type(), change));
            builder.add(child.isInline() ? change.apply(inside, parent) : inside);
        }
        return builder.build();
    }

    /** Collects steps that mark or unmark neighbouring stretches, joining the last with one that goes on alike. */
    static final class Steps {

        private final List<Step> steps = new ArrayList<>();

        void add(AddMarkStep step) {
            if (!steps.isEmpty()
                    && steps.getLast() instanceof AddMarkStep last
                    && last.to() == step.from()
                    && last.mark().equals(step.mark())) {
                steps.set(steps.size() - 1, new AddMarkStep(last.from(), step.to(), step.mark()));
            } else {
                steps.add(step);
            }
        }

        void add(RemoveMarkStep step) {
            if (!steps.isEmpty()
                    && steps.getLast() instanceof RemoveMarkStep last
                    && last.to() == step.from()
                    && last.mark().equals(step.mark())) {
                steps.set(steps.size() - 1, new RemoveMarkStep(last.from(), step.to(), step.mark()));
            } else {
                steps.add(step);
            }
        }

        Step together() {
            return steps.size() == 1 ? steps.getFirst() : new MarkSetStep(steps);
        }
    }
}
