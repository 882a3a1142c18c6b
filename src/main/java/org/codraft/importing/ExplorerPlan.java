package org.codraft.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.codraft.importing.ExplorerIndex.PlanKey;
import org.codraft.importing.ExplorerIndex.RowPlace;

/** One plan of the Explorer database, made of all its rows. */
final class ExplorerPlan {

    private static final Map<String, String> TITLES = Map.of(
            "en", "Action Plan",
            "es", "Plan de acción",
            "fr", "Plan d’action",
            "pt", "Plano de ação");

    private final ExplorerIndex index;
    private final PlanKey key;
    private final List<CSVRecord> rows;
    private final List<RowPlace> places;

    ExplorerPlan(ExplorerIndex index, PlanKey key, List<CSVRecord> rows, List<RowPlace> places) {
        this.index = index;
        this.key = key;
        this.rows = rows;
        this.places = places;
    }

    PublishedPlan read() {
        List<TextLanguage> languages = rows.stream().map(this::language).toList();
        String language =
                languages.stream().reduce(TextLanguage::and).orElseThrow().or("en");
        List<RowProblem> problems = new ArrayList<>();
        List<PublishedCommitment> commitments =
                commitments(languages.stream().map(of -> of.or(language)).toList(), problems);
        return new PublishedPlan(
                index.country(key),
                title(language),
                "plan-" + SourceKeys.slug(key.number()),
                null,
                null,
                language,
                sourceKey(),
                Map.of(ExplorerColumns.COUNTRY, index.country(key), ExplorerColumns.PLAN, key.number()),
                inOrder(commitments),
                List.copyOf(problems));
    }

    private List<PublishedCommitment> commitments(List<String> languages, List<RowProblem> problems) {
        Map<String, Long> numbers = rows.stream()
                .map(row -> cell(row, ExplorerColumns.NUMBER))
                .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
        List<PublishedCommitment> commitments = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            CSVRecord row = rows.get(i);
            boolean numberIsShared = numbers.getOrDefault(cell(row, ExplorerColumns.NUMBER), 0L) > 1;
            ExplorerRow reading = new ExplorerRow(index, key, row, places.get(i).line(), languages.get(i));
            commitments.add(reading.commitment(sourceKey(), numberIsShared));
            problems.addAll(reading.problems());
        }
        return commitments;
    }

    private String sourceKey() {
        return SourceKeys.of(PublishedFormat.OGP_EXPLORER, key.code(), key.number());
    }

    private String title(String language) {
        return (TITLES.getOrDefault(language, "Action Plan") + " " + key.number()).strip();
    }

    private TextLanguage language(CSVRecord row) {
        return TextLanguage.in(cell(row, ExplorerColumns.TITLE) + " " + cell(row, ExplorerColumns.TEXT));
    }

    private String cell(CSVRecord row, String column) {
        return index.columns().value(row, column);
    }

    /** By number, then by what they say, so that the order in the file makes no difference, not even among twins. */
    private static List<PublishedCommitment> inOrder(List<PublishedCommitment> commitments) {
        List<PublishedCommitment> ordered = commitments.stream()
                .sorted(Comparator.comparing(PublishedCommitment::number, NumberOrder.AS_COUNTED)
                        .thenComparing(c -> c.title().byLanguage().toString())
                        .thenComparing(c -> c.texts().toString())
                        .thenComparing(c -> c.facts().toString()))
                .toList();
        return SourceKeys.withoutTwins(ordered);
    }
}
