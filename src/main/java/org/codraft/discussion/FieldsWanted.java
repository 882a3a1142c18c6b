package org.codraft.discussion;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts that somebody would have otherwise: each field before and after, as JSON by the record's components.
 *
 * @param before as whoever suggests saw them
 * @param after as they would have them
 */
record FieldsWanted(ObjectNode before, ObjectNode after) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Only the fields in which two states differ. */
    static FieldsWanted between(Record seen, Record wanted) {
        ObjectNode before = JSON.valueToTree(seen);
        ObjectNode after = JSON.valueToTree(wanted);
        FieldsWanted fields =
                new FieldsWanted(JsonNodeFactory.instance.objectNode(), JsonNodeFactory.instance.objectNode());
        before.propertyNames().forEach(name -> {
            if (!before.get(name).equals(after.get(name))) {
                fields.before.set(name, before.get(name));
                fields.after.set(name, after.get(name));
            }
        });
        return fields;
    }

    /** All fields of something that comes or goes. */
    static FieldsWanted whole(Record facts, boolean comes) {
        ObjectNode all = JSON.valueToTree(facts);
        ObjectNode none = JsonNodeFactory.instance.objectNode();
        return comes ? new FieldsWanted(none, all) : new FieldsWanted(all, none);
    }

    static FieldsWanted read(String json) {
        JsonNode both = JSON.readTree(json);
        return new FieldsWanted(both.get("before").asObject(), both.get("after").asObject());
    }

    String json() {
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        both.set("before", before);
        both.set("after", after);
        return both.toString();
    }

    boolean isNothing() {
        return before.isEmpty() && after.isEmpty();
    }

    /** The same facts with these fields as they were seen. */
    <T extends Record> T seen(T now, Class<T> type) {
        return with(now, before, type);
    }

    /** The same facts with these fields as they are wanted. */
    <T extends Record> T wanted(T now, Class<T> type) {
        return with(now, after, type);
    }

    static <T> T read(ObjectNode facts, Class<T> type) {
        return JSON.treeToValue(facts, type);
    }

    private static <T extends Record> T with(T now, ObjectNode fields, Class<T> type) {
        ObjectNode all = JSON.valueToTree(now);
        all.setAll(fields);
        return JSON.treeToValue(all, type);
    }

    FieldsWanted reversed() {
        return new FieldsWanted(after, before);
    }

    boolean sharesAFieldWith(FieldsWanted other) {
        return before.propertyNames().stream().anyMatch(other.before.propertyNames()::contains);
    }

    /** Each field, from what to what. */
    List<FieldWanted> fields() {
        List<FieldWanted> fields = new ArrayList<>();
        ObjectNode named = before.isEmpty() ? after : before;
        named.propertyNames()
                .forEach(name -> fields.add(new FieldWanted(name, words(before.path(name)), words(after.path(name)))));
        return fields;
    }

    /** In a line each, for lists and mails. */
    String words(boolean wanted) {
        return String.join(
                "\n",
                fields().stream()
                        .map(field -> wanted ? field.after() : field.before())
                        .filter(words -> !words.isBlank())
                        .toList());
    }

    private static String words(JsonNode value) {
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.add(one.asString("")));
            return String.join(", ", all);
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asString("");
    }
}
