package org.codraft.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Words that somebody looks for, as the database compares them: each wherever it stands, with or without accents. */
public final class SoughtWords {

    private SoughtWords() {}

    /** For {@code like all (?)} against a text in small letters without accents; signs of patterns stand for themselves. */
    public static String[] patterns(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.strip().split("\\s+"))
                .map(word -> "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }
}
