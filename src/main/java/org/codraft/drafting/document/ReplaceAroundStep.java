package org.codraft.drafting.document;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Replaces what is around a stretch and keeps the stretch, the gap: wrapping in a list, lifting out of it, turning a
 * paragraph into a heading.
 *
 * @param insert where in the slice the gap goes
 * @param structure whether what is replaced must hold nothing but edges of nodes
 */
public record ReplaceAroundStep(int from, int to, int gapFrom, int gapTo, Slice slice, int insert, boolean structure)
        implements Step {

    static final String TYPE = "replaceAround";

    public ReplaceAroundStep {
        Step.requireOrder(from, gapFrom, gapTo, to);
        Step.requireOrder(insert, slice.size());
    }

    @Override
    public Node apply(Node doc) {
        if (structure && (StructureOnly.isBroken(doc, from, gapFrom) || StructureOnly.isBroken(doc, gapTo, to))) {
            throw StepRefused.impossible("A change of structure would delete words");
        }
        Slice gap = doc.slice(gapFrom, gapTo);
        if (gap.openStart() > 0 || gap.openEnd() > 0) {
            throw StepRefused.impossible("What is kept are not whole nodes");
        }
        SliceCheck.require(slice, insert);
        Slice inserted = slice.insertAt(insert, gap.content());
        if (inserted == null) {
            throw StepRefused.impossible("What is kept can't stand in its new place");
        }
        return Replacement.of(doc, from, to, inserted);
    }

    @Override
    public StepMap getMap() {
        return StepMap.of(from, gapFrom - from, insert, gapTo, to - gapTo, slice.size() - insert);
    }

    @Override
    public Step invert(Node doc) {
        int gap = gapTo - gapFrom;
        return new ReplaceAroundStep(
                from,
                from + slice.size() + gap,
                from + insert,
                from + insert + gap,
                doc.slice(from, to).removeBetween(gapFrom - from, gapTo - from),
                gapFrom - from,
                structure);
    }

    @Override
    public Optional<Step> map(Mappable mapping) {
        MapResult start = mapping.mapResult(from, 1);
        MapResult end = mapping.mapResult(to, -1);
        int gapStart = from == gapFrom ? start.pos() : mapping.map(gapFrom, -1);
        int gapEnd = to == gapTo ? end.pos() : mapping.map(gapTo, 1);
        boolean isLost = start.deletedAcross() && end.deletedAcross()
                || gapStart < start.pos()
                || gapEnd > end.pos()
                || gapStart > gapEnd;
        return isLost
                ? Optional.empty()
                : Optional.of(
                        new ReplaceAroundStep(start.pos(), end.pos(), gapStart, gapEnd, slice, insert, structure));
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = Step.json(TYPE)
                .put("from", from)
                .put("to", to)
                .put("gapFrom", gapFrom)
                .put("gapTo", gapTo)
                .put("insert", insert);
        if (slice.size() > 0) {
            json.set("slice", slice.toJson());
        }
        if (structure) {
            json.put("structure", true);
        }
        return json;
    }
}
