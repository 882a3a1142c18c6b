package org.codraft.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.codraft.importing.RowProblem.Kind;
import org.codraft.importing.UnreadableFile.Reason;

/** One plan published as a JSON file of its own, in one of the shapes that the United Kingdom, Canada and Argentina used. */
final class PlanDocument implements PublishedSource {

    private final JsonText text;
    private final PublishedFormat format;
    private final CountryNames names;

    private PlanDocument(JsonText text, PublishedFormat format, CountryNames names) {
        this.text = text;
        this.format = format;
        this.names = names;
    }

    /** Whether the first thing behind the blanks is a JSON object. */
    static boolean looksLikeOne(Path file, int mark) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(mark);
            int first = in.read();
            while (first >= 0 && Character.isWhitespace(first)) {
                first = in.read();
            }
            return first == '{';
        }
    }

    static PlanDocument open(Path file, int mark, CountryNames names) throws IOException {
        JsonText text = JsonText.read(file, mark);
        PlanDocument document = new PlanDocument(text, formatOf(text), names);
        document.requireWhatMakesAPlan();
        return document;
    }

    @Override
    public PublishedFormat format() {
        return format;
    }

    @Override
    public Stream<PublishedPlan> plans(Predicate<String> country) {
        String name = country();
        return names.know(name) && country.test(name) ? Stream.of(read()) : Stream.empty();
    }

    @Override
    public RowProblems strays() {
        RowProblems strays = new RowProblems();
        if (!names.know(country())) {
            strays.add(new RowProblem(1, "", Kind.UNKNOWN_COUNTRY, "country", country()));
        }
        return strays;
    }

    private PublishedPlan read() {
        JsonItem root = root();
        return switch (format) {
            case UK_DRAFT -> new UkDraft(root).plan();
            case UK_FINAL -> new UkFinal(root).plan();
            case CANADA -> new CanadaTracker(root).plan();
            case ARGENTINA_THEMES -> new ArgentinaThemes(root).plan();
            case OGP_EXPLORER -> throw new IllegalStateException("A table is no document");
        };
    }

    private static PublishedFormat formatOf(JsonText text) throws UnreadableFile {
        JsonItem root = new JsonItem(text.root(), "", text.lines());
        List<JsonItem> commitments = root.items("commitments");
        if (root.has("government_commitments")) {
            return PublishedFormat.UK_DRAFT;
        }
        if (commitments.stream().anyMatch(c -> c.has("statement"))) {
            return PublishedFormat.UK_FINAL;
        }
        if (commitments.stream().anyMatch(c -> c.has("milestones"))) {
            return PublishedFormat.CANADA;
        }
        if (root.items("themes").stream().anyMatch(t -> t.has("title") && t.has("description"))) {
            return PublishedFormat.ARGENTINA_THEMES;
        }
        throw new UnreadableFile(Reason.UNKNOWN_FORMAT);
    }

    private void requireWhatMakesAPlan() throws UnreadableFile {
        JsonItem root = root();
        List<String> missing = Stream.of("country", "action_plan_number")
                .filter(name -> root.text(name).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw new UnreadableFile(Reason.MISSING_COLUMNS, String.join(", ", missing));
        }
        if (read().commitments().isEmpty()) {
            throw new UnreadableFile(Reason.NO_COMMITMENTS);
        }
    }

    private String country() {
        return CleanText.line(root().text("country"));
    }

    private JsonItem root() {
        return new JsonItem(text.root(), "", text.lines());
    }
}
