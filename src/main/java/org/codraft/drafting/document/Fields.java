package org.codraft.drafting.document;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object of which every one is known; what has another type or name is refused. */
final class Fields {

    private final JsonNode json;

    private Fields(JsonNode json) {
        this.json = json;
    }

    static Fields of(JsonNode json, Set<String> known) {
        if (!json.isObject()) {
            throw StepRefused.malformed("There is no object where one belongs");
        }
        if (!known.containsAll(json.propertyNames())) {
            throw StepRefused.malformed("There is a field that nobody knows");
        }
        return new Fields(json);
    }

    String text(String name) {
        JsonNode value = required(name);
        if (!value.isString()) {
            throw StepRefused.malformed("The field " + name + " is not a text");
        }
        return StoredText.require(value.stringValue());
    }

    /** A whole number from 0 up. */
    int number(String name) {
        JsonNode value = required(name);
        if (!value.isInt() || value.intValue() < 0) {
            throw StepRefused.malformed("The field " + name + " is not a whole number from 0 up");
        }
        return value.intValue();
    }

    int numberOrZero(String name) {
        return json.has(name) ? number(name) : 0;
    }

    /** Whether a flag is set; left out, it is not. */
    boolean flag(String name) {
        Optional<JsonNode> value = given(name);
        if (value.isPresent() && !value.get().isBoolean()) {
            throw StepRefused.malformed("The field " + name + " is neither true nor false");
        }
        return value.isPresent() && value.get().booleanValue();
    }

    Optional<JsonNode> given(String name) {
        return Optional.ofNullable(json.get(name));
    }

    JsonNode required(String name) {
        JsonNode value = json.get(name);
        if (value == null) {
            throw StepRefused.malformed("The field " + name + " is missing");
        }
        return value;
    }

    static JsonNode array(JsonNode json) {
        if (!json.isArray()) {
            throw StepRefused.malformed("There is no list where one belongs");
        }
        return json;
    }
}
