package org.codraft.discussion;

import java.util.UUID;
import org.codraft.commitment.NamedCommitments;
import org.codraft.drafting.Draft;
import org.codraft.drafting.Place;
import org.codraft.drafting.Places;
import org.codraft.drafting.Texts;
import org.codraft.drafting.document.StepRefused;
import org.codraft.shared.NotPossible;
import org.springframework.stereotype.Component;

/** Finds the stretch of a text that somebody suggests other words for. */
@Component
class SuggestedPlaces {

    private final NamedCommitments commitments;
    private final Texts texts;
    private final Places places;

    SuggestedPlaces(NamedCommitments commitments, Texts texts, Places places) {
        this.commitments = commitments;
        this.texts = texts;
        this.places = places;
    }

    /** @throws NotPossible if there is no such stretch, or the words don't fit there or change nothing */
    Target of(WordsSuggested words) {
        Draft draft = texts.with(words.draft()).orElseThrow(() -> new NotPossible("discussion.not-there"));
        try {
            if (!texts.wouldChange(draft, words.version(), words.from(), words.to(), words.words())) {
                throw new NotPossible("discussion.suggests-nothing");
            }
        } catch (StepRefused unfit) {
            throw new NotPossible("discussion.words-do-not-fit");
        }
        Place place = places.keep(draft.id(), words.version(), words.from(), words.to());
        UUID commitment = draft.subject();
        return Target.of(commitments.with(commitment).planId(), commitment, AboutKind.WORDS)
                .atWords(draft.id(), place.id(), draft.language().getLanguage(), place.section(), place.quote());
    }
}
