package org.codraft.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One object of a JSON file. What is asked for counts as taken; what nobody asked for is left over, and so is never lost.
 * A field of an unexpected type reads as empty and stays left over.
 */
final class JsonItem {

    private final JsonNode node;
    private final String place;
    private final Map<String, Integer> lines;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, JsonItem> parts = new LinkedHashMap<>();

    JsonItem(JsonNode node, String place, Map<String, Integer> lines) {
        this.node = node;
        this.place = place;
        this.lines = lines;
    }

    int line() {
        return lines.getOrDefault(place, 1);
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** A text or number, without blanks around it. */
    String text(String name) {
        JsonNode value = node.path(name);
        if (!value.isString() && !value.isNumber() && !value.isBoolean()) {
            return "";
        }
        taken.add(name);
        return value.asString("").strip();
    }

    /** A text that stays left over all the same, because no field holds all of it. */
    String peek(String name) {
        boolean known = taken.contains(name);
        String text = text(name);
        if (!known) {
            taken.remove(name);
        }
        return text;
    }

    /** A text in the languages it is given in, or in this language where it is not given by language. */
    PublishedText wording(String name, String language) {
        JsonNode value = node.path(name);
        if (!value.isObject()) {
            return PublishedText.of(language, CleanText.paragraphs(text(name)));
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        JsonItem languages = item(name);
        value.propertyNames().forEach(tag -> byLanguage.put(tag, CleanText.paragraphs(languages.text(tag))));
        return new PublishedText(byLanguage);
    }

    List<String> texts(String name) {
        taken.add(name);
        List<String> texts = new ArrayList<>();
        node.path(name).forEach(element -> texts.add(element.asString("").strip()));
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** The object in a field; what nobody takes of it is left over here. */
    JsonItem item(String name) {
        taken.add(name);
        return parts.computeIfAbsent(name, part -> new JsonItem(node.path(name), place + "/" + name, lines));
    }

    List<JsonItem> items(String name) {
        taken.add(name);
        List<JsonItem> items = new ArrayList<>();
        int i = 0;
        for (JsonNode element : node.path(name)) {
            items.add(new JsonItem(element, place + "/" + name + "/" + i++, lines));
        }
        return items;
    }

    /** Every text that nobody took, by its path, such as "irm / specificity". */
    Map<String, String> leftovers() {
        Map<String, String> facts = new LinkedHashMap<>();
        node.propertyNames().forEach(name -> {
            if (!taken.contains(name)) {
                collect(name, node.path(name), facts);
            }
        });
        parts.forEach(
                (name, part) -> part.leftovers().forEach((inner, value) -> facts.put(name + " / " + inner, value)));
        return Collections.unmodifiableMap(facts);
    }

    boolean holdsReplacementCharacter() {
        return node.toString().indexOf('\uFFFD') >= 0;
    }

    private static void collect(String path, JsonNode value, Map<String, String> facts) {
        if (value.isObject()) {
            value.propertyNames().forEach(name -> collect(path + " / " + name, value.path(name), facts));
        } else if (value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode)) {
            put(
                    path,
                    String.join(
                            "; ", value.valueStream().map(v -> v.asString("")).toList()),
                    facts);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(path + " / " + (i + 1), value.path(i), facts);
            }
        } else {
            put(path, value.asString(""), facts);
        }
    }

    private static void put(String path, String text, Map<String, String> facts) {
        if (!text.isBlank()) {
            facts.put(path, text.strip());
        }
    }
}
