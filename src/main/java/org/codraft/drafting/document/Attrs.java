package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The values of a node's or mark's attributes, in the order of its type. A value is a text, a whole number, a truth, a
 * list of these, or {@code null}.
 */
public final class Attrs {

    static final Attrs NONE = new Attrs(new String[0], new Object[0]);

    private static final int LONGEST_LIST = 1_000;

    private final String[] names;
    private final @Nullable Object[] values;

    Attrs(String[] names, @Nullable Object[] values) {
        this.names = names;
        this.values = values;
    }

    public boolean isEmpty() {
        return names.length == 0;
    }

    /** The value of this attribute; {@code null} also if there is none of this name. */
    public @Nullable Object get(String name) {
        int index = indexOf(name);
        return index < 0 ? null : values[index];
    }

    boolean has(String name) {
        return indexOf(name) >= 0;
    }

    /** The same values but one. */
    Attrs with(String name, @Nullable Object value) {
        @Nullable Object[] changed = values.clone();
        changed[indexOf(name)] = value;
        return new Attrs(names, changed);
    }

    private int indexOf(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < names.length; i++) {
            json.set(names[i], json(values[i]));
        }
        return json;
    }

    static JsonNode json(@Nullable Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (value) {
            case null -> nodes.nullNode();
            case String text -> nodes.stringNode(text);
            case Integer number -> nodes.numberNode(number);
            case Boolean truth -> nodes.booleanNode(truth);
            case List<?> list -> {
                ArrayNode array = nodes.arrayNode(list.size());
                list.forEach(item -> array.add(json(item)));
                yield array;
            }
            default -> throw new IllegalStateException("No attribute holds a " + value.getClass());
        };
    }

    /** The value a piece of JSON stands for. */
    static @Nullable Object value(JsonNode json) {
        if (json.isArray()) {
            if (json.size() > LONGEST_LIST) {
                throw StepRefused.tooLarge("An attribute's list has more than " + LONGEST_LIST + " values");
            }
            List<Object> list = new ArrayList<>(json.size());
            for (JsonNode item : json) {
                list.add(single(item));
            }
            return List.copyOf(list);
        }
        return json.isNull() ? null : single(json);
    }

    private static Object single(JsonNode json) {
        if (json.isString()) {
            return StoredText.require(json.stringValue());
        }
        if (json.isInt()) {
            return json.intValue();
        }
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        throw StepRefused.malformed("An attribute is a text, a whole number, a truth, or a list of these");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Attrs attrs
                        && Arrays.equals(names, attrs.names)
                        && Arrays.equals(values, attrs.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(names), Arrays.hashCode(values));
    }

    @Override
    public String toString() {
        return toJson().toString();
    }
}
