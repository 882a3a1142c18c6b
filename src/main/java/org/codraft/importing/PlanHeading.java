package org.codraft.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codraft.importing.RowProblem.Kind;

/** What every published plan document says of itself before its commitments, and what can be doubtful in any of them. */
final class PlanHeading {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})\\D+(\\d{4})");

    private final PublishedFormat format;
    private final JsonItem root;
    private final String country;
    private final String number;
    private final String period;
    private final String title;
    private final String language;
    private final List<RowProblem> problems = new ArrayList<>();

    PlanHeading(PublishedFormat format, JsonItem root, String titleWithoutOne) {
        this.format = format;
        this.root = root;
        this.country = CleanText.line(root.text("country"));
        this.number = root.text("action_plan_number");
        this.period = root.text("period");
        List<String> languages = root.texts("languages");
        String named = root.text("language");
        this.language = !named.isEmpty() ? named : languages.isEmpty() ? "en" : languages.getFirst();
        String written = CleanText.line(root.text("title"));
        this.title = !written.isEmpty() ? written : (titleWithoutOne + " " + number + " " + period).strip();
    }

    String language() {
        return language;
    }

    String sourceKey() {
        return SourceKeys.of(format, CountryNames.code(country), number);
    }

    /** The key of a commitment by the identifier its publisher gave it. */
    String sourceKey(String identifier) {
        return sourceKey() + "/" + SourceKeys.slug(identifier);
    }

    void report(JsonItem item, Kind kind, String column, String value) {
        problems.add(new RowProblem(item.line(), (country + " " + number).strip(), kind, column, value));
    }

    void reportLostLetters(JsonItem item) {
        if (item.holdsReplacementCharacter()) {
            report(item, Kind.REPLACEMENT_CHARACTER, "", "\uFFFD");
        }
    }

    /** Asks for a title, or makes one of the text's first words and says so. */
    PublishedText titleOr(JsonItem item, PublishedText title, PublishedText text) {
        if (!title.isEmpty()) {
            return title;
        }
        String made = CleanText.firstWords(text.in(language), ExplorerRow.LONGEST_MADE_TITLE);
        report(item, Kind.MISSING_TITLE, "title", made);
        return PublishedText.of(language, made.isEmpty() ? "—" : made);
    }

    /** The plan as a whole; its years are those of its period, from the first day to the last. */
    PublishedPlan plan(String slug, List<PublishedCommitment> commitments) {
        Matcher years = PERIOD.matcher(period);
        boolean known = years.find();
        List<PublishedCommitment> ordered = commitments.stream()
                .sorted(Comparator.comparing(PublishedCommitment::number, NumberOrder.AS_COUNTED))
                .toList();
        reportSharedNumbers(ordered);
        return new PublishedPlan(
                country,
                title,
                known ? years.group(1) + "-" + years.group(2) : slug,
                known ? LocalDate.of(Integer.parseInt(years.group(1)), 1, 1) : null,
                known ? LocalDate.of(Integer.parseInt(years.group(2)), 12, 31) : null,
                language,
                sourceKey(),
                root.leftovers(),
                SourceKeys.withoutTwins(ordered),
                List.copyOf(problems));
    }

    private void reportSharedNumbers(List<PublishedCommitment> commitments) {
        Set<String> seen = new HashSet<>();
        for (PublishedCommitment commitment : commitments) {
            if (commitment.number().isEmpty() || !seen.add(commitment.number())) {
                Kind kind = commitment.number().isEmpty() ? Kind.MISSING_NUMBER : Kind.DUPLICATE_NUMBER;
                problems.add(new RowProblem(
                        commitment.line(), (country + " " + number).strip(), kind, "number", commitment.number()));
            }
        }
    }
}
