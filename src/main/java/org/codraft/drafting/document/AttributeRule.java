package org.codraft.drafting.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which values an attribute may have, in the words of JSON Schema: a whole number, a text, a list, perhaps nothing. */
sealed interface AttributeRule {

    boolean allows(@Nullable Object value);

    /** A whole number between two others, both included. */
    record Whole(int minimum, int maximum) implements AttributeRule {
        @Override
        public boolean allows(@Nullable Object value) {
            return value instanceof Integer number && number >= minimum && number <= maximum;
        }
    }

    /** A text that matches as a whole. */
    record Text(Pattern pattern, int maxLength) implements AttributeRule {
        @Override
        public boolean allows(@Nullable Object value) {
            return value instanceof String text
                    && text.length() <= maxLength
                    && pattern.matcher(text).matches();
        }
    }

    /** A list of such values. */
    record ListOf(AttributeRule items, int maxItems) implements AttributeRule {
        @Override
        public boolean allows(@Nullable Object value) {
            return value instanceof List<?> list
                    && list.size() <= maxItems
                    && list.stream().allMatch(items::allows);
        }
    }

    /** Such a value, or {@code null}. */
    record OrNothing(AttributeRule rule) implements AttributeRule {
        @Override
        public boolean allows(@Nullable Object value) {
            return value == null || rule.allows(value);
        }
    }

    static AttributeRule read(JsonNode spec) {
        JsonNode type = spec.path("type");
        if (type.isArray()) {
            if (type.size() != 2 || !type.get(1).stringValue("").equals("null")) {
                throw new IllegalArgumentException("An attribute is of one type, and perhaps null: " + spec);
            }
            return new OrNothing(read(type.get(0).stringValue(""), spec));
        }
        return read(type.stringValue(""), spec);
    }

    private static AttributeRule read(String type, JsonNode spec) {
        return switch (type) {
            case "integer" ->
                new Whole(spec.path("minimum").intValue(), spec.path("maximum").intValue());
            case "string" ->
                new Text(
                        Pattern.compile(spec.path("pattern").stringValue()),
                        spec.path("maxLength").intValue());
            case "array" ->
                new ListOf(read(spec.path("items")), spec.path("maxItems").intValue());
            default -> throw new IllegalArgumentException("An attribute has no rule: " + spec);
        };
    }
}
