package org.codraft.shared;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One text in the languages it exists in, by language tag. Never empty. */
public record LocalizedText(Map<String, String> byLanguage) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("A text needs at least one language.");
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    public static LocalizedText of(Locale locale, String text) {
        return new LocalizedText(Map.of(locale.getLanguage(), text));
    }

    /** Reads the form in which the database keeps it: {@code {"en":"..","es":".."}}. */
    public static LocalizedText parse(String json) {
        return new LocalizedText(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
    }

    /** The text in this language; failing that in English; failing that in the first language it has. */
    public String in(Locale locale) {
        String exact = byLanguage.get(locale.getLanguage());
        String fallback = exact == null ? byLanguage.get("en") : exact;
        return fallback != null
                ? fallback
                : Objects.requireNonNull(byLanguage.entrySet().stream()
                        .min(Comparator.comparing(Map.Entry::getKey))
                        .orElseThrow()
                        .getValue());
    }

    public String toJson() {
        return JSON.writeValueAsString(new TreeMap<>(byLanguage));
    }
}
