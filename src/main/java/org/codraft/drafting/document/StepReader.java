package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the steps of one commit; together they are bounded like one text. */
final class StepReader {

    private static final Set<String> REPLACE = Set.of("stepType", "from", "to", "slice", "structure");
    private static final Set<String> REPLACE_AROUND =
            Set.of("stepType", "from", "to", "gapFrom", "gapTo", "insert", "slice", "structure");
    private static final Set<String> MARK = Set.of("stepType", "from", "to", "mark");
    private static final Set<String> MARK_SET = Set.of("stepType", "steps");
    private static final Set<String> NODE_MARK = Set.of("stepType", "pos", "mark");
    private static final Set<String> ATTR = Set.of("stepType", "pos", "attr", "value");

    private static final int MARKINGS_OF_A_WHOLE_TEXT = 16;

    private final DocumentLimits limits;
    private final NodeReader nodes;
    private long marked;

    StepReader(Schema schema, DocumentLimits limits) {
        this.limits = limits;
        this.nodes = new NodeReader(schema, limits);
    }

    Step step(JsonNode json) {
        JsonNode type = json.path("stepType");
        return switch (type.isString() ? type.stringValue() : "") {
            case ReplaceStep.TYPE -> replace(Fields.of(json, REPLACE));
            case ReplaceAroundStep.TYPE -> replaceAround(Fields.of(json, REPLACE_AROUND));
            case AddMarkStep.TYPE -> addMark(Fields.of(json, MARK));
            case RemoveMarkStep.TYPE -> removeMark(Fields.of(json, MARK));
            case MarkSetStep.TYPE -> markSet(Fields.of(json, MARK_SET));
            case AddNodeMarkStep.TYPE -> addNodeMark(Fields.of(json, NODE_MARK));
            case RemoveNodeMarkStep.TYPE -> removeNodeMark(Fields.of(json, NODE_MARK));
            case AttrStep.TYPE -> attr(Fields.of(json, ATTR));
            default -> throw StepRefused.malformed("There is no such type of step");
        };
    }

    private Step replace(Fields fields) {
        return new ReplaceStep(pos(fields, "from"), pos(fields, "to"), slice(fields), fields.flag("structure"));
    }

    private Step replaceAround(Fields fields) {
        return new ReplaceAroundStep(
                pos(fields, "from"),
                pos(fields, "to"),
                pos(fields, "gapFrom"),
                pos(fields, "gapTo"),
                slice(fields),
                fields.number("insert"),
                fields.flag("structure"));
    }

    private Step addMark(Fields fields) {
        return new AddMarkStep(pos(fields, "from"), markedTo(fields), mark(fields));
    }

    private Step removeMark(Fields fields) {
        return new RemoveMarkStep(pos(fields, "from"), markedTo(fields), mark(fields));
    }

    private Step markSet(Fields fields) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode json : Fields.array(fields.required("steps"))) {
            if (MarkSetStep.TYPE.equals(json.path("stepType").stringValue(""))) {
                throw StepRefused.malformed("A set of markings holds no other set");
            }
            steps.add(step(json));
        }
        return new MarkSetStep(steps);
    }

    /** A few markings may go over the whole text, but a thousand would keep everybody else waiting. */
    private int markedTo(Fields fields) {
        int to = pos(fields, "to");
        marked += 1 + Math.max(0, to - pos(fields, "from"));
        if (marked > (long) MARKINGS_OF_A_WHOLE_TEXT * limits.size()) {
            throw StepRefused.tooLarge("Fewer words are marked at once");
        }
        return to;
    }

    private Step addNodeMark(Fields fields) {
        return new AddNodeMarkStep(pos(fields, "pos"), mark(fields));
    }

    private Step removeNodeMark(Fields fields) {
        return new RemoveNodeMarkStep(pos(fields, "pos"), mark(fields));
    }

    private Step attr(Fields fields) {
        return new AttrStep(pos(fields, "pos"), fields.text("attr"), Attrs.value(fields.required("value")));
    }

    /** A position that some text could have; a larger one could overflow when it is mapped. */
    private int pos(Fields fields, String name) {
        int pos = fields.number(name);
        if (pos > limits.size()) {
            throw StepRefused.impossible("No text has a position " + pos);
        }
        return pos;
    }

    private Mark mark(Fields fields) {
        return nodes.mark(fields.required("mark"));
    }

    private Slice slice(Fields fields) {
        return fields.given("slice").map(nodes::slice).orElse(Slice.EMPTY);
    }
}
