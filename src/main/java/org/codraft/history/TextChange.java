package org.codraft.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one revision did to a long text, part by part: each part's words with the revision's own changes and without
 * them. What others wrote at the same time is in both, so that nobody is told to have written it.
 */
public record TextChange(List<Part> parts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public TextChange {
        parts = List.copyOf(parts);
    }

    /** One part of the text, from what to what; empty stands for nothing. */
    public record Part(String key, String from, String to) {

        /** Leaves out the paragraphs before the first and behind the last that the revision touched. */
        public static Part touched(String key, String from, String to) {
            int same = 0;
            int shorter = Math.min(from.length(), to.length());
            while (same < shorter && from.charAt(same) == to.charAt(same)) {
                same++;
            }
            int begin = from.lastIndexOf('\n', same - 1) + 1;
            int sameEnd = 0;
            while (sameEnd < shorter - begin
                    && from.charAt(from.length() - 1 - sameEnd) == to.charAt(to.length() - 1 - sameEnd)) {
                sameEnd++;
            }
            int paragraph = from.indexOf('\n', from.length() - sameEnd);
            int left = paragraph < 0 ? 0 : from.length() - paragraph;
            return new Part(key, from.substring(begin, from.length() - left), to.substring(begin, to.length() - left));
        }
    }

    /** The change that makes the parts say one instead of the other; parts that say the same are left out. */
    public static TextChange between(Map<String, String> from, Map<String, String> to) {
        List<Part> parts = new ArrayList<>();
        to.forEach((key, words) -> {
            String before = from.getOrDefault(key, "");
            if (!before.equals(words)) {
                parts.add(Part.touched(key, before, words));
            }
        });
        return new TextChange(parts);
    }

    /** As a column of an audited entity keeps it; see {@link Trail.ShownAs#PARTS}. */
    public String json() {
        return JSON.writeValueAsString(parts);
    }

    static TextChange of(String json) {
        return new TextChange(json.isEmpty() ? List.of() : JSON.readValue(json, new TypeReference<List<Part>>() {}));
    }
}
