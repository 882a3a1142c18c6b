package org.codraft.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codraft.commitment.BringingIn.Published;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.commitment.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Says a published commitment in the terms of the commitment template. Answers keep all their languages; of a title the
 * fields take the plan's language, and the others stay among the facts, as does everything that has no field.
 */
final class TemplateTerms {

    private final String language;
    private final Map<String, String> facts = new LinkedHashMap<>();

    private TemplateTerms(String language) {
        this.language = language;
    }

    /** @param fileName where it was found, which the commitment remembers with its line */
    static Published of(PublishedCommitment published, String language, String fileName) {
        return new TemplateTerms(language).say(published, fileName);
    }

    private Published say(PublishedCommitment published, String fileName) {
        CommitmentFacts stated = state(published);
        List<MilestoneFacts> milestones =
                published.milestones().stream().map(this::milestone).toList();
        facts.putAll(published.facts());
        Origin origin = new Origin(published.sourceKey(), fileName + ":" + published.line(), lines());
        return new Published(stated, answers(published), milestones, origin);
    }

    private CommitmentFacts state(PublishedCommitment published) {
        @Nullable LocalDate starts = published.starts().date();
        @Nullable LocalDate ends = published.ends().date();
        // A period that ends before it starts is no period; its words are kept and say what was written.
        boolean contradict = starts != null && ends != null && ends.isBefore(starts);
        return new CommitmentFacts(
                published.number(),
                "",
                oneOf("title", published.title()),
                oneOf("brief", published.brief()),
                published.lead(),
                String.join("\n", published.supporters().government()),
                String.join("\n", published.supporters().civilSociety()),
                String.join("\n", published.supporters().others()),
                period(published),
                contradict ? null : starts,
                contradict ? null : ends,
                new TreeSet<>(published.policyAreas()),
                new TreeSet<>(),
                new TreeSet<>(published.ogpValues()),
                "");
    }

    private static String period(PublishedCommitment published) {
        return Stream.of(published.starts().text(), published.ends().text())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" – "));
    }

    private MilestoneFacts milestone(PublishedMilestone published) {
        String title = published.title().in(language);
        return new MilestoneFacts(
                oneOf(title + " / title", published.title()),
                oneOf(title + " / outputs", published.outputs()),
                oneOf(title + " / deadline", published.deadlineText()),
                published.deadline(),
                published.lead(),
                "",
                "",
                "");
    }

    /** The text in the plan's language; what it says in the others is put among the facts under this name. */
    private String oneOf(String name, PublishedText text) {
        String chosen = text.in(language);
        text.byLanguage().forEach((other, words) -> {
            if (!other.equals(language) && !words.equals(chosen)) {
                facts.put(name + " (" + other + ")", words);
            }
        });
        return chosen;
    }

    private static Map<Locale, Map<String, String>> answers(PublishedCommitment published) {
        Map<Locale, Map<String, String>> answers = new LinkedHashMap<>();
        published
                .texts()
                .forEach((section, text) -> text.byLanguage()
                        .forEach((tag, words) -> answers.computeIfAbsent(
                                        Locale.forLanguageTag(tag), first -> new LinkedHashMap<>())
                                .put(section, words)));
        return answers;
    }

    private String lines() {
        return facts.entrySet().stream()
                .map(fact -> onOneLine(fact.getKey()) + ": " + onOneLine(fact.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " · ");
    }
}
