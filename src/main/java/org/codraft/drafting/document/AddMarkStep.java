package org.codraft.drafting.document;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Marks all words between two positions that may carry the mark. */
public record AddMarkStep(int from, int to, Mark mark) implements Step {

    static final String TYPE = "addMark";

    public AddMarkStep {
        Step.requireOrder(from, to);
    }

    @Override
    public Node apply(Node doc) {
        return MarkedRange.change(
                doc,
                from,
                to,
                (node, parent) ->
                        node.isLeaf() && parent.allows(mark.type()) ? node.mark(mark.addTo(node.marks())) : node);
    }

    /** Takes the mark from the words that get it, and gives them back the marks it drives out. */
    @Override
    public Step invert(Node doc) {
        MarkedRange.Steps steps = new MarkedRange.Steps();
        doc.content().nodesBetween(from, to, (node, pos) -> {
            List<Mark> added = mark.addTo(node.marks());
            if (node.isInline() && node.isLeaf() && !Mark.sameSet(added, node.marks())) {
                int start = Math.max(from, pos);
                int end = Math.min(to, pos + node.nodeSize());
                steps.add(new RemoveMarkStep(start, end, mark));
                node.marks().stream()
                        .filter(old -> !added.contains(old))
                        .forEach(old -> steps.add(new AddMarkStep(start, end, old)));
            }
        });
        return steps.together();
    }

    @Override
    public Optional<Step> map(Mappable mapping) {
        int start = mapping.map(from, 1);
        int end = mapping.map(to, -1);
        return start >= end ? Optional.empty() : Optional.of(new AddMarkStep(start, end, mark));
    }

    @Override
    public Optional<Step> merge(Step next) {
        return next instanceof AddMarkStep other && other.mark.equals(mark) && from <= other.to && to >= other.from
                ? Optional.of(new AddMarkStep(Math.min(from, other.from), Math.max(to, other.to), mark))
                : Optional.empty();
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = Step.json(TYPE);
        json.set("mark", mark.toJson());
        return json.put("from", from).put("to", to);
    }
}
