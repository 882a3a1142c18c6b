package org.codraft.drafting.document;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a slice in the place of a stretch of text: typing, deleting, pasting, splitting and joining.
 *
 * @param structure whether the stretch must hold nothing but edges of nodes; moved over other people's changes, such a
 *     step gives up rather than delete words that came in between
 */
public record ReplaceStep(int from, int to, Slice slice, boolean structure) implements Step {

    static final String TYPE = "replace";

    public ReplaceStep {
        Step.requireOrder(from, to);
    }

    public ReplaceStep(int from, int to, Slice slice) {
        this(from, to, slice, false);
    }

    @Override
    public Node apply(Node doc) {
        if (structure && StructureOnly.isBroken(doc, from, to)) {
            throw StepRefused.impossible("A change of structure would delete words");
        }
        SliceCheck.require(slice);
        return Replacement.of(doc, from, to, slice);
    }

    @Override
    public StepMap getMap() {
        return StepMap.of(from, to - from, slice.size());
    }

    @Override
    public Step invert(Node doc) {
        return new ReplaceStep(from, from + slice.size(), doc.slice(from, to));
    }

    @Override
    public Optional<Step> map(Mappable mapping) {
        MapResult end = mapping.mapResult(to, -1);
        MapResult start = mapping.mapResult(from, 1);
        return start.deletedAcross() && end.deletedAcross()
                ? Optional.empty()
                : Optional.of(new ReplaceStep(start.pos(), Math.max(start.pos(), end.pos()), slice, structure));
    }

    @Override
    public Optional<Step> merge(Step next) {
        if (!(next instanceof ReplaceStep other) || structure || other.structure) {
            return Optional.empty();
        }
        if (from + slice.size() == other.from && slice.openEnd() == 0 && other.slice.openStart() == 0) {
            return Optional.of(new ReplaceStep(from, to + other.to - other.from, joined(slice, other.slice)));
        }
        if (other.to == from && slice.openStart() == 0 && other.slice.openEnd() == 0) {
            return Optional.of(new ReplaceStep(other.from, to, joined(other.slice, slice)));
        }
        return Optional.empty();
    }

    private static Slice joined(Slice first, Slice second) {
        return first.size() + second.size() == 0
                ? Slice.EMPTY
                : new Slice(first.content().append(second.content()), first.openStart(), second.openEnd());
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = Step.json(TYPE).put("from", from).put("to", to);
        if (slice.size() > 0) {
            json.set("slice", slice.toJson());
        }
        if (structure) {
            json.put("structure", true);
        }
        return json;
    }
}
