package org.codraft.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One text in the languages it was published in, by language tag; never holds an empty translation. */
public record PublishedText(Map<String, String> byLanguage) {

    static final PublishedText NONE = new PublishedText(Map.of());

    public PublishedText {
        Map<String, String> kept = new LinkedHashMap<>(byLanguage);
        kept.values().removeIf(String::isBlank);
        byLanguage = Collections.unmodifiableMap(kept);
    }

    static PublishedText of(String language, String text) {
        return new PublishedText(Map.of(language, text));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The text in a language, or in the first it was published in, or nothing at all. */
    public String in(String language) {
        String exact = byLanguage.get(language);
        return exact != null ? exact : byLanguage.values().stream().findFirst().orElse("");
    }
}
