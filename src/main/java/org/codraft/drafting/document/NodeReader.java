package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads nodes, marks and slices, counting as it goes, so that nothing larger than a text may be is ever built. */
final class NodeReader {

    private static final Set<String> NODE = Set.of("type", "attrs", "content", "marks");
    private static final Set<String> TEXT_NODE = Set.of("type", "text", "marks");
    private static final Set<String> MARK = Set.of("type", "attrs");
    private static final Set<String> SLICE = Set.of("content", "openStart", "openEnd");

    private final Schema schema;
    private final DocumentLimits limits;
    private int nodes;
    private int characters;

    NodeReader(Schema schema, DocumentLimits limits) {
        this.schema = schema;
        this.limits = limits;
    }

    Node node(JsonNode json, int depth) {
        if (depth > limits.depth() || ++nodes > limits.nodes()) {
            throw StepRefused.tooLarge("A text nests less deep and has fewer parts");
        }
        JsonNode type = json.path("type");
        if (type.isString() && type.stringValue().equals(Schema.TEXT)) {
            return text(Fields.of(json, TEXT_NODE));
        }
        Fields fields = Fields.of(json, NODE);
        return schema.nodeType(fields.text("type")).create(attrs(fields), fragment(fields, depth + 1), marks(fields));
    }

    private Node text(Fields fields) {
        String text = fields.text("text");
        characters += text.length();
        if (characters > limits.size()) {
            throw StepRefused.tooLarge("A text has fewer characters");
        }
        return schema.text(text, marks(fields));
    }

    private Fragment fragment(Fields fields, int depth) {
        List<Node> children = new ArrayList<>();
        for (JsonNode child :
                fields.given("content").map(Fields::array).map(JsonNode::values).orElse(List.of())) {
            children.add(node(child, depth));
        }
        return Fragment.of(children);
    }

    private List<Mark> marks(Fields fields) {
        List<Mark> marks = new ArrayList<>();
        for (JsonNode mark :
                fields.given("marks").map(Fields::array).map(JsonNode::values).orElse(List.of())) {
            marks.add(mark(mark));
        }
        return marks;
    }

    Mark mark(JsonNode json) {
        Fields fields = Fields.of(json, MARK);
        return schema.markType(fields.text("type")).create(attrs(fields));
    }

    private static Map<String, @Nullable Object> attrs(Fields fields) {
        Map<String, @Nullable Object> attrs = new LinkedHashMap<>();
        fields.given("attrs").ifPresent(json -> {
            if (!json.isObject()) {
                throw StepRefused.malformed("Attributes are no object");
            }
            json.properties().forEach(attr -> attrs.put(attr.getKey(), Attrs.value(attr.getValue())));
        });
        return attrs;
    }

    /** A slice that adds something; the empty one is never written. */
    Slice slice(JsonNode json) {
        Fields fields = Fields.of(json, SLICE);
        fields.required("content");
        Slice slice = new Slice(fragment(fields, 1), fields.numberOrZero("openStart"), fields.numberOrZero("openEnd"));
        if (slice.size() == 0) {
            throw StepRefused.malformed("A slice that adds nothing is left out");
        }
        return slice;
    }
}
