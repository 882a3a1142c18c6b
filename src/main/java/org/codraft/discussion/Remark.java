package org.codraft.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.codraft.drafting.Margin.NotTheProtocol;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one message, of which every one is known; what has another type or name is none of the protocol. */
record Remark(JsonNode message) {

    static final Set<String> COMMENT = Set.of(
            "type",
            "request",
            "version",
            "from",
            "to",
            "words",
            "asksChange",
            "forOrganisation",
            "people",
            "organisations");
    static final Set<String> REPLY =
            Set.of("type", "request", "thread", "words", "forOrganisation", "people", "organisations");
    static final Set<String> SUGGEST =
            Set.of("type", "request", "version", "from", "to", "slice", "why", "forOrganisation", "suggestion");
    static final Set<String> DECIDE =
            Set.of("type", "request", "suggestion", "kind", "reason", "slice", "mergedInto", "until", "seen");

    private static final int MOST_NAMED = 50;

    static Remark of(JsonNode message, Set<String> known) {
        if (!message.isObject() || !known.containsAll(message.propertyNames())) {
            throw new NotTheProtocol("The message has fields that the protocol does not know");
        }
        return new Remark(message);
    }

    boolean has(String field) {
        return message.hasNonNull(field);
    }

    String text(String field) {
        JsonNode value = message.path(field);
        if (!value.isString()) {
            throw new NotTheProtocol(field + " is a text");
        }
        return value.stringValue();
    }

    String text(String field, String otherwise) {
        return has(field) ? text(field) : otherwise;
    }

    boolean flag(String field) {
        JsonNode value = message.path(field);
        if (has(field) && !value.isBoolean()) {
            throw new NotTheProtocol(field + " is true or false");
        }
        return value.asBoolean(false);
    }

    long version() {
        JsonNode value = message.path("version");
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0) {
            throw new NotTheProtocol("version is a whole number");
        }
        return value.asLong();
    }

    int place(String field) {
        JsonNode value = message.path(field);
        if (!value.isInt() || value.intValue() < 0) {
            throw new NotTheProtocol(field + " is a whole number");
        }
        return value.intValue();
    }

    JsonNode object(String field) {
        JsonNode value = message.path(field);
        if (!value.isObject()) {
            throw new NotTheProtocol(field + " is an object");
        }
        return value;
    }

    UUID id(String field) {
        return id(message.path(field));
    }

    @Nullable
    UUID optionalId(String field) {
        return has(field) ? id(field) : null;
    }

    List<UUID> ids(String field) {
        List<UUID> ids = new ArrayList<>();
        if (has(field)) {
            JsonNode list = message.path(field);
            if (!list.isArray() || list.size() > MOST_NAMED) {
                throw new NotTheProtocol(field + " is a list of at most " + MOST_NAMED);
            }
            list.forEach(one -> ids.add(id(one)));
        }
        return ids;
    }

    private static UUID id(JsonNode value) {
        try {
            return UUID.fromString(value.asString(""));
        } catch (IllegalArgumentException none) {
            throw new NotTheProtocol("This names nothing");
        }
    }
}
