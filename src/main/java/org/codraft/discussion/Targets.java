package org.codraft.discussion;

import java.util.Arrays;
import java.util.UUID;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.NamedCommitments;
import org.codraft.drafting.Draft;
import org.codraft.drafting.Place;
import org.codraft.drafting.Places;
import org.codraft.drafting.Texts;
import org.codraft.shared.NotPossible;
import org.springframework.stereotype.Component;

/** Finds what somebody speaks of; what another country or another commitment has is not found. */
@Component
class Targets {

    private static final String NOT_THERE = "discussion.not-there";

    private final NamedCommitments commitments;
    private final SuggestionRepository suggestions;
    private final Texts texts;
    private final Places places;

    Targets(NamedCommitments commitments, SuggestionRepository suggestions, Texts texts, Places places) {
        this.commitments = commitments;
        this.suggestions = suggestions;
        this.texts = texts;
        this.places = places;
    }

    /**
     * @throws java.util.NoSuchElementException if the bound country has no such commitment
     * @throws NotPossible if the commitment has nothing like this to speak of
     */
    Target of(UUID commitment, About about) {
        UUID plan = commitments.with(commitment).planId();
        return switch (about) {
            case About.Words words -> words(plan, commitment, words);
            case About.Section section ->
                Target.of(plan, commitment, AboutKind.SECTION)
                        .atSection(section.language().getLanguage(), Wording.required(section.key(), 100));
            case About.Field field ->
                Target.of(plan, commitment, AboutKind.FIELD).atField(known(field.name()));
            case About.OnMilestone on ->
                Target.of(plan, commitment, AboutKind.MILESTONE).atMilestone(milestone(commitment, on.milestone()));
            case About.Whole whole -> Target.of(plan, commitment, AboutKind.COMMITMENT);
            case About.OnSuggestion on ->
                Target.of(plan, commitment, AboutKind.SUGGESTION).atSuggestion(suggestion(commitment, on.suggestion()));
        };
    }

    /** @throws java.util.NoSuchElementException if the bound country has no such suggestion */
    Target ofSuggestion(UUID suggestion) {
        Suggestion found = suggestions.findById(suggestion).orElseThrow();
        return Target.of(found.plan(), found.commitment(), AboutKind.SUGGESTION).atSuggestion(suggestion);
    }

    Commitment commitment(UUID id) {
        return commitments.with(id);
    }

    /** The text of a commitment that somebody speaks of. */
    Draft draft(UUID commitment, UUID draft) {
        return texts.with(draft)
                .filter(found -> found.subject().equals(commitment))
                .orElseThrow(() -> new NotPossible(NOT_THERE));
    }

    private Target words(UUID plan, UUID commitment, About.Words words) {
        Draft draft = draft(commitment, words.draft());
        if (words.from() == words.to()) {
            throw new NotPossible("discussion.no-words-chosen");
        }
        Place place = places.keep(draft.id(), words.version(), words.from(), words.to());
        return Target.of(plan, commitment, AboutKind.WORDS)
                .atWords(draft.id(), place.id(), draft.language().getLanguage(), place.section(), place.quote());
    }

    private static String known(String field) {
        boolean known = Arrays.stream(CommitmentFacts.class.getRecordComponents())
                .anyMatch(component -> component.getName().equals(field));
        if (!known) {
            throw new NotPossible(NOT_THERE);
        }
        return field;
    }

    private UUID milestone(UUID commitment, UUID milestone) {
        return commitments
                .milestone(milestone)
                .filter(found -> found.commitmentId().equals(commitment))
                .orElseThrow(() -> new NotPossible(NOT_THERE))
                .id();
    }

    private UUID suggestion(UUID commitment, UUID suggestion) {
        return suggestions
                .findById(suggestion)
                .filter(found -> found.commitment().equals(commitment))
                .orElseThrow(() -> new NotPossible(NOT_THERE))
                .id();
    }
}
