package org.codraft.drafting.document;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Marks the node at a position. */
public record AddNodeMarkStep(int pos, Mark mark) implements Step {

    static final String TYPE = "addNodeMark";

    public AddNodeMarkStep {
        Step.requireOrder(pos);
    }

    @Override
    public Node apply(Node doc) {
        return ChangedNode.change(doc, pos, node -> node.mark(mark.addTo(node.marks())));
    }

    /** If the mark took another's place, the other comes back. */
    @Override
    public Step invert(Node doc) {
        List<Mark> old = ChangedNode.at(doc, pos).marks();
        List<Mark> added = mark.addTo(old);
        if (added.size() != old.size()) {
            return new RemoveNodeMarkStep(pos, mark);
        }
        return new AddNodeMarkStep(
                pos,
                old.stream().filter(each -> !added.contains(each)).findFirst().orElse(mark));
    }

    @Override
    public Optional<Step> map(Mappable mapping) {
        MapResult place = mapping.mapResult(pos, 1);
        return place.deletedAfter() ? Optional.empty() : Optional.of(new AddNodeMarkStep(place.pos(), mark));
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = Step.json(TYPE).put("pos", pos);
        json.set("mark", mark.toJson());
        return json;
    }
}
