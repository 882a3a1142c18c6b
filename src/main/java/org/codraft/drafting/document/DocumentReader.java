package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The door for texts and steps from outside. What it lets in follows the schema's names, types and attributes, can be
 * stored, and is no larger than a text may be; everything else is refused whole. Whether a step fits a text is found out
 * when it is applied.
 */
public record DocumentReader(Schema schema, DocumentLimits limits) {

    /** For every draft. */
    public static final DocumentReader STANDARD = new DocumentReader(Schema.ofDrafts(), DocumentLimits.STANDARD);

    /** A whole text that keeps the schema and the limits. */
    public Node document(JsonNode json) {
        Node doc = new NodeReader(schema, limits).node(json, 0);
        if (doc.type() != schema.topNodeType()) {
            throw StepRefused.malformed("This is no whole text");
        }
        doc.check();
        limits.require(doc);
        return doc;
    }

    public Node document(String json) {
        return document(StrictJson.read(json));
    }

    /** Something to put into a text; an empty object is nothing. */
    public Slice slice(JsonNode json) {
        if (json.isObject() && json.isEmpty()) {
            return Slice.EMPTY;
        }
        Slice slice = new NodeReader(schema, limits).slice(json);
        SliceCheck.require(slice);
        return slice;
    }

    public Slice slice(String json) {
        return slice(StrictJson.read(json));
    }

    public Step step(JsonNode json) {
        return new StepReader(schema, limits).step(json);
    }

    public Step step(String json) {
        return step(StrictJson.read(json));
    }

    /** A list of steps, as a commit holds them; together they are no larger than a text. */
    public List<Step> steps(JsonNode json) {
        StepReader reader = new StepReader(schema, limits);
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : Fields.array(json)) {
            steps.add(reader.step(step));
        }
        return List.copyOf(steps);
    }
}
