package org.codraft.drafting.document;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Takes a mark from the node at a position. */
public record RemoveNodeMarkStep(int pos, Mark mark) implements Step {

    static final String TYPE = "removeNodeMark";

    public RemoveNodeMarkStep {
        Step.requireOrder(pos);
    }

    @Override
    public Node apply(Node doc) {
        return ChangedNode.change(doc, pos, node -> node.mark(mark.removeFrom(node.marks())));
    }

    @Override
    public Step invert(Node doc) {
        boolean had = ChangedNode.at(doc, pos).marks().contains(mark);
        return had ? new AddNodeMarkStep(pos, mark) : this;
    }

    @Override
    public Optional<Step> map(Mappable mapping) {
        MapResult place = mapping.mapResult(pos, 1);
        return place.deletedAfter() ? Optional.empty() : Optional.of(new RemoveNodeMarkStep(place.pos(), mark));
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = Step.json(TYPE).put("pos", pos);
        json.set("mark", mark.toJson());
        return json;
    }
}
