package org.codraft.drafting.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many words of each section each edit brought. A word is what the editor counts as one: letters and digits, held
 * together by an apostrophe, a point or a hyphen. A word that several people wrote counts for the one who brought most of
 * its characters; where two brought as many, for the first.
 */
public final class WordsByEdit {

    // The editor counts with the same expression (countWords in frontend/editor).
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'.\\-–][\\p{L}\\p{N}]+)*");

    private WordsByEdit() {}

    /** For each section's key, in the order of the text, the words by edit. */
    public static Map<String, Map<Long, Integer>> of(Node doc, Provenance provenance) {
        Map<String, Map<Long, Integer>> totals = new LinkedHashMap<>();
        int pos = 0;
        for (Node section : doc.content()) {
            Map<Long, Integer> words = totals.computeIfAbsent(FixedSections.key(section), key -> new TreeMap<>());
            int start = pos + 1;
            section.content().nodesBetween(0, section.content().size(), (node, at) -> {
                if (node.type().hasInlineContent()) {
                    count(node, start + at + 1, provenance, words);
                }
            });
            pos += section.nodeSize();
        }
        return totals;
    }

    private static void count(Node block, int start, Provenance provenance, Map<Long, Integer> words) {
        // One character for each position, so that a place in the text is a place in the block.
        Matcher word = WORD.matcher(block.textBetween(0, block.content().size()));
        while (word.find()) {
            words.merge(author(start + word.start(), start + word.end(), provenance), 1, Integer::sum);
        }
    }

    private static long author(int from, int to, Provenance provenance) {
        Map<Long, Integer> characters = new LinkedHashMap<>();
        for (int pos = from; pos < to; pos++) {
            characters.merge(provenance.editAt(pos), 1, Integer::sum);
        }
        long author = provenance.editAt(from);
        for (Map.Entry<Long, Integer> each : characters.entrySet()) {
            if (each.getValue() > characters.getOrDefault(author, 0)) {
                author = each.getKey();
            }
        }
        return author;
    }
}
