package org.codraft.drafting.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Gives one attribute of the node at a position another value. */
public record AttrStep(int pos, String attr, @Nullable Object value) implements Step {

    static final String TYPE = "attr";

    public AttrStep {
        Step.requireOrder(pos);
    }

    @Override
    public Node apply(Node doc) {
        return ChangedNode.change(
                doc, pos, node -> node.with(node.type().attributes().with(node.attrs(), attr, value)));
    }

    @Override
    public Step invert(Node doc) {
        return new AttrStep(pos, attr, ChangedNode.at(doc, pos).attrs().get(attr));
    }

    @Override
    public Optional<Step> map(Mappable mapping) {
        MapResult place = mapping.mapResult(pos, 1);
        return place.deletedAfter() ? Optional.empty() : Optional.of(new AttrStep(place.pos(), attr, value));
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = Step.json(TYPE).put("pos", pos).put("attr", attr);
        json.set("value", Attrs.json(value));
        return json;
    }
}
