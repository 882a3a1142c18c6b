package org.codraft.discussion;

import java.util.Optional;
import java.util.UUID;
import org.codraft.drafting.Adopted;
import org.codraft.drafting.Adoption;
import org.codraft.drafting.Draft;
import org.codraft.drafting.DraftingRule;
import org.codraft.drafting.Place;
import org.codraft.drafting.Places;
import org.codraft.drafting.Texts;
import org.codraft.drafting.document.Slice;
import org.codraft.drafting.document.StepRefused;
import org.codraft.membership.Actor;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.CurrentTenant;
import org.springframework.stereotype.Component;

/** Brings what was suggested into the commitment, and takes it out again. In the caller's transaction. */
@Component
class Applying {

    private static final String OVERTAKEN = "discussion.suggestion-overtaken";

    private final Texts texts;
    private final Places places;
    private final ApplyingFacts facts;
    private final DraftingRule rule;

    Applying(Texts texts, Places places, ApplyingFacts facts, DraftingRule rule) {
        this.texts = texts;
        this.places = places;
        this.facts = facts;
        this.rule = rule;
    }

    /** @throws NotPossible if whoever acts may not write there now, or what it speaks of was changed since */
    Effect adopt(Suggestion suggestion, Optional<FinalWords> instead) {
        refuseWhoMayNotWrite(suggestion);
        return suggestion.isOfWords()
                ? words(suggestion, instead.map(Applying::ofText))
                : facts.adopt(suggestion, instead);
    }

    private Effect words(Suggestion suggestion, Optional<Slice> instead) {
        Draft draft = draft(suggestion);
        Place place = place(suggestion);
        if (place.isOvertaken() && instead.isEmpty()) {
            throw new NotPossible(OVERTAKEN);
        }
        Adoption adoption = new Adoption(
                suggestion.id(),
                suggestion.author().asActor(CurrentTenant.required()),
                place,
                suggestion.replacement(),
                instead);
        try {
            Adopted done =
                    texts.adopt(draft, adoption).orElseThrow(() -> new NotPossible("discussion.suggests-nothing"));
            int end = done.words().isBlank() ? done.from() : done.to();
            Place stands = places.keep(draft.id(), done.version(), done.from(), end);
            return Effect.onText(draft.id(), done, stands.id(), place.words());
        } catch (StepRefused unfit) {
            throw new NotPossible("discussion.words-do-not-fit");
        }
    }

    /** @throws NotPossible if others changed the adopted words or facts since */
    Effect takeBack(Suggestion suggestion, Decision counting) {
        Effect effect = counting.effect();
        if (effect.finalWords() == null) {
            return Effect.NONE;
        }
        refuseWhoMayNotWrite(suggestion);
        if (!suggestion.isOfWords()) {
            return facts.takeBack(suggestion, effect);
        }
        Long from = effect.fromVersion();
        Long to = effect.toVersion();
        UUID stands = effect.place();
        if (from == null || to == null || stands == null) {
            throw new IllegalStateException("Adopted words came to stand somewhere");
        }
        Draft draft = draft(suggestion);
        boolean touched =
                places.of(draft.id(), stands).filter(Place::isOvertaken).isPresent();
        if (touched) {
            throw new NotPossible("drafting.words-changed-since");
        }
        texts.takeBack(draft, from, to);
        return effect.takenBack();
    }

    private void refuseWhoMayNotWrite(Suggestion suggestion) {
        rule.whyNotWrite(suggestion.commitment(), Actor.required()).ifPresent(sentence -> {
            throw new NotPossible(sentence);
        });
    }

    private Draft draft(Suggestion suggestion) {
        UUID draft = suggestion.draft();
        return Optional.ofNullable(draft).flatMap(texts::with).orElseThrow();
    }

    private Place place(Suggestion suggestion) {
        UUID draft = suggestion.draft();
        UUID place = suggestion.place();
        if (draft == null || place == null) {
            throw new IllegalStateException("A suggestion of words has a place");
        }
        return places.of(draft, place).orElseThrow();
    }

    private static Slice ofText(FinalWords words) {
        if (words instanceof FinalWords.OfText text) {
            return text.words();
        }
        throw new NotPossible("discussion.not-words-of-this");
    }
}
