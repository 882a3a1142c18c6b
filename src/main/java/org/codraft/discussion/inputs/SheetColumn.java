package org.codraft.discussion.inputs;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.codraft.kit.Languages;
import org.codraft.kit.Sentences;

/** What a column of a table may hold. It is known by its name in any of the languages Codraft speaks, and by a few others. */
public enum SheetColumn {
    IDENTIFIER("id", "no", "ref", "reference"),
    WORDS("text", "idea", "input", "ask", "proposal", "propuesta", "proposition"),
    TITLE("summary", "subject", "resumen", "resume"),
    PERSON("author", "name", "autor", "auteur"),
    ORGANISATION("organization", "institution"),
    SIDE("sector"),
    CHANNEL("source", "fuente"),
    OCCASION("event", "workshop", "taller", "atelier"),
    SAID_ON("date of input", "day");

    private final Set<String> others;

    SheetColumn(String... others) {
        this.others = Set.of(others);
    }

    /** The key of its name in the translation files. */
    public String key() {
        return "inputs.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column of this name, whatever its capitals and accents. */
    static Optional<SheetColumn> called(String name) {
        String plain = plain(name);
        return Arrays.stream(values())
                .filter(column -> column.names().contains(plain))
                .findFirst();
    }

    private Set<String> names() {
        Set<String> names = Languages.SPOKEN.stream()
                .map(language -> plain(Sentences.in(language, key())))
                .collect(Collectors.toSet());
        names.addAll(others);
        return names;
    }

    /** A name or a word of a cell, so that "Organización " and "organizacion" are the same. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\s_.:*]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
