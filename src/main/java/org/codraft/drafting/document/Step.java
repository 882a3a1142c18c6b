package org.codraft.drafting.document;

import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One change of a text, small enough to be undone, moved over other people's changes, sent and stored. A step is made for
 * one version of a text; {@link #map} gives the same change for a later one.
 *
 * <p>These are all the steps ProseMirror's own commands make, with its names and its JSON.
 */
public sealed interface Step
        permits ReplaceStep,
                ReplaceAroundStep,
                AddMarkStep,
                RemoveMarkStep,
                MarkSetStep,
                AddNodeMarkStep,
                RemoveNodeMarkStep,
                AttrStep {

    /**
     * The text after the step. Everything the step brings or joins is checked against the schema, so a valid text stays
     * valid.
     *
     * @throws StepRefused if it can't be done to this text, which stays as it is
     */
    Node apply(Node doc);

    /** What it does to positions. Marks and attributes move nothing. */
    default StepMap getMap() {
        return StepMap.EMPTY;
    }

    /** The step that takes this one back; {@code doc} is the text before it. */
    Step invert(Node doc);

    /** The same change where its place has moved; empty if nothing is left of its place. */
    Optional<Step> map(Mappable mapping);

    /** This step and the one right after it as a single one; empty if they don't belong together. */
    default Optional<Step> merge(Step next) {
        return Optional.empty();
    }

    /** As ProseMirror writes it. */
    ObjectNode toJson();

    static ObjectNode json(String stepType) {
        return JsonNodeFactory.instance.objectNode().put("stepType", stepType);
    }

    /** Refuses places that are not in order. */
    static void requireOrder(int... positions) {
        int last = 0;
        for (int pos : positions) {
            if (pos < last) {
                throw StepRefused.malformed("The places of a step are not in order");
            }
            last = pos;
        }
    }
}
