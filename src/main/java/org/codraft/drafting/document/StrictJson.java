package org.codraft.drafting.document;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON from whoever may mean harm: no field twice, nothing after the end, no depth that would exhaust a stack, no
 * number that takes long to read.
 */
public final class StrictJson {

    // Twice the levels of a text, because its JSON alternates objects and arrays, and some for what is around it.
    private static final int DEEPEST = 2 * DocumentLimits.STANDARD.depth() + 32;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(20)
                            .maxNameLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** What the text says; refuses everything that is not exactly one JSON value. */
    public static JsonNode read(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            if (json.isMissingNode()) {
                throw StepRefused.malformed("There is no JSON");
            }
            return json;
        } catch (JacksonException broken) {
            throw StepRefused.malformed("This is not strict JSON: " + broken.getOriginalMessage());
        }
    }
}
