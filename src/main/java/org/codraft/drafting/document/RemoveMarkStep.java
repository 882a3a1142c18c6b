package org.codraft.drafting.document;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Takes a mark from all words between two positions. */
public record RemoveMarkStep(int from, int to, Mark mark) implements Step {

    static final String TYPE = "removeMark";

    public RemoveMarkStep {
        Step.requireOrder(from, to);
    }

    @Override
    public Node apply(Node doc) {
        return MarkedRange.change(doc, from, to, (node, parent) -> node.mark(mark.removeFrom(node.marks())));
    }

    /** Marks again only the words that had the mark. */
    @Override
    public Step invert(Node doc) {
        MarkedRange.Steps steps = new MarkedRange.Steps();
        doc.content().nodesBetween(from, to, (node, pos) -> {
            if (node.isInline() && node.isLeaf() && node.marks().contains(mark)) {
                steps.add(new AddMarkStep(Math.max(from, pos), Math.min(to, pos + node.nodeSize()), mark));
            }
        });
        return steps.together();
    }

    @Override
    public Optional<Step> map(Mappable mapping) {
        int start = mapping.map(from, 1);
        int end = mapping.map(to, -1);
        return start >= end ? Optional.empty() : Optional.of(new RemoveMarkStep(start, end, mark));
    }

    @Override
    public Optional<Step> merge(Step next) {
        return next instanceof RemoveMarkStep other && other.mark.equals(mark) && from <= other.to && to >= other.from
                ? Optional.of(new RemoveMarkStep(Math.min(from, other.from), Math.max(to, other.to), mark))
                : Optional.empty();
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = Step.json(TYPE);
        json.set("mark", mark.toJson());
        return json.put("from", from).put("to", to);
    }
}
