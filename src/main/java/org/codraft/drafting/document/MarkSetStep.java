package org.codraft.drafting.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Several markings and unmarkings at once: what takes back one that changed some of its words and left others. */
public record MarkSetStep(List<Step> steps) implements Step {

    static final String TYPE = "markSet";

    public MarkSetStep {
        steps = steps.stream().flatMap(MarkSetStep::parts).toList();
    }

    // One in another would do the same, but its JSON could not be read.
    private static Stream<Step> parts(Step step) {
        return switch (step) {
            case MarkSetStep set -> set.steps.stream();
            case AddMarkStep add -> Stream.of(add);
            case RemoveMarkStep remove -> Stream.of(remove);
            default -> throw StepRefused.malformed("A set of markings holds nothing else");
        };
    }

    @Override
    public Node apply(Node doc) {
        Node marked = doc;
        for (Step step : steps) {
            marked = step.apply(marked);
        }
        return marked;
    }

    @Override
    public Step invert(Node doc) {
        return new MarkSetStep(steps.stream().map(step -> step.invert(doc)).toList());
    }

    @Override
    public Optional<Step> map(Mappable mapping) {
        List<Step> mapped =
                steps.stream().flatMap(step -> step.map(mapping).stream()).toList();
        return mapped.isEmpty() ? Optional.empty() : Optional.of(new MarkSetStep(mapped));
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = Step.json(TYPE);
        ArrayNode array = json.putArray("steps");
        steps.forEach(step -> array.add(step.toJson()));
        return json;
    }
}
