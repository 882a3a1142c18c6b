package org.codraft.commitment.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.codraft.kit.Moments;
import org.jspecify.annotations.Nullable;

/** What a commitment can be filed under, and how each entry is called in the reader's language. */
final class Catalogue {

    static final List<String> OGP_VALUES = List.of("transparency", "participation", "accountability", "technology");
    static final List<Integer> SDGS = IntStream.rangeClosed(1, 17).boxed().toList();
    static final List<String> POLICY_AREAS = List.of(
            "access-to-information",
            "access-to-justice",
            "anti-corruption",
            "asset-disclosure",
            "beneficial-ownership",
            "civic-space",
            "digital-governance",
            "education",
            "environment-and-climate",
            "extractive-industries",
            "fiscal-openness",
            "gender",
            "health",
            "inclusion",
            "land-and-housing",
            "lobbying",
            "local-government",
            "marginalised-communities",
            "media-freedom",
            "open-contracting",
            "open-data",
            "open-parliament",
            "political-integrity",
            "public-participation",
            "public-services",
            "water-and-sanitation",
            "whistleblower-protection",
            "youth");

    private Catalogue() {}

    /** A source's own tag is called as the source calls it. */
    static String policyArea(String key) {
        return POLICY_AREAS.contains(key) ? said("policy-area." + key) : key;
    }

    static String ogpValue(String key) {
        return OGP_VALUES.contains(key) ? said("ogp-value." + key) : key;
    }

    static String sdg(int number) {
        return said("sdg." + number);
    }

    /** A fact of a commitment or a milestone in words, whatever kind of value it is. */
    static String words(String field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Moments.day(day, UI.getCurrent().getLocale());
            case Collection<?> several ->
                several.stream().map(one -> entry(field, one)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String entry(String field, @Nullable Object one) {
        return switch (one) {
            case Integer goal -> sdg(goal);
            case String key when field.equals("ogpValues") -> ogpValue(key);
            case String key -> policyArea(key);
            case null, default -> "";
        };
    }

    private static String said(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
