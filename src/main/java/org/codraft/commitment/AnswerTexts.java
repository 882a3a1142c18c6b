package org.codraft.commitment;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.codraft.drafting.Draft;
import org.codraft.drafting.NewText;
import org.codraft.drafting.TextEdited;
import org.codraft.drafting.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The answers of commitments: the sections of one drafted text per language. A plain copy of each answer is kept beside
 * it for lists and searches; it follows when an edit of the text is over.
 */
@Component
class AnswerTexts {

    private final Texts texts;
    private final SectionTextRepository copies;
    private final CommitmentRepository commitments;
    private final Clock clock;

    AnswerTexts(Texts texts, SectionTextRepository copies, CommitmentRepository commitments, Clock clock) {
        this.texts = texts;
        this.copies = copies;
        this.commitments = commitments;
        this.clock = clock;
    }

    /** A text for each of these, with every question of the template and the answers there are. */
    List<Draft> begin(Template template, List<Beginning> beginnings) {
        List<Draft> drafts =
                texts.begin(beginnings.stream().map(one -> one.text(template)).toList());
        beginnings.forEach(one -> one.answers().forEach((section, body) -> {
            if (!body.isBlank()) {
                copies.save(new SectionText(one.commitment(), section, one.language(), body.strip(), clock.instant()));
            }
        }));
        return drafts;
    }

    /** What a commitment answers in a language when it begins. */
    record Beginning(Commitment commitment, Locale language, Map<String, String> answers) {

        NewText text(Template template) {
            Map<String, String> sections = new LinkedHashMap<>();
            template.sections().forEach(section -> sections.put(section.key(), ""));
            answers.forEach((key, body) -> sections.put(key, body.strip()));
            return new NewText(commitment.id(), commitment.planId(), language, sections);
        }
    }

    /** What an answer says. */
    String of(UUID commitment, String section, Locale language) {
        return copies.findByCommitmentIdAndSectionKeyAndLanguage(commitment, section, language.getLanguage())
                .map(SectionText::body)
                .orElse("");
    }

    /** Makes an answer say these words, as one edit of whoever acts. */
    void write(Commitment commitment, Template template, String section, Locale language, String words) {
        texts.write(text(commitment, template, language), section, words);
    }

    /** The commitment's text in a language, begun if there is none. */
    Draft text(Commitment commitment, Template template, Locale language) {
        return texts.of(commitment.id(), language)
                .orElseGet(() -> begin(template, List.of(new Beginning(commitment, language, Map.of())))
                        .getFirst());
    }

    @EventListener
    void copy(TextEdited edited) {
        commitments
                .findById(edited.subject())
                .ifPresent(commitment -> edited.words()
                        .forEach((section, words) -> copies.findByCommitmentIdAndSectionKeyAndLanguage(
                                        commitment.id(),
                                        section,
                                        edited.language().getLanguage())
                                .ifPresentOrElse(copy -> copy.say(words, clock.instant()), () -> {
                                    if (!words.isEmpty()) {
                                        copies.save(new SectionText(
                                                commitment, section, edited.language(), words, clock.instant()));
                                    }
                                })));
    }
}
