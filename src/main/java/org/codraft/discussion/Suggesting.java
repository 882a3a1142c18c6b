package org.codraft.discussion;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.Milestone;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.commitment.NamedCommitments;
import org.codraft.discussion.DiscussionEvent.SuggestionMade;
import org.codraft.membership.Actor;
import org.codraft.membership.Refused;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.shared.NotPossible;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suggesting other words, facts or milestones. Nothing of it reaches the commitment before somebody adopts it. */
@Service
@Transactional
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20)
public class Suggesting {

    private final SuggestionRepository suggestions;
    private final SuggestedPlaces suggestedPlaces;
    private final NamedCommitments commitments;
    private final Numbers numbers;
    private final Speakers speakers;
    private final Answering answering;
    private final Announcing announcing;
    private final Clock clock;

    Suggesting(
            SuggestionRepository suggestions,
            SuggestedPlaces suggestedPlaces,
            NamedCommitments commitments,
            Numbers numbers,
            Speakers speakers,
            Answering answering,
            Announcing announcing,
            Clock clock) {
        this.suggestions = suggestions;
        this.suggestedPlaces = suggestedPlaces;
        this.commitments = commitments;
        this.numbers = numbers;
        this.speakers = speakers;
        this.answering = answering;
        this.announcing = announcing;
        this.clock = clock;
    }

    /**
     * Suggests other words.
     *
     * @throws NotPossible if the text of that version has no such stretch in one section, the words don't fit there or
     *     change nothing, or the commitment is withdrawn
     */
    @Requires(Right.SUGGEST)
    public UUID words(WordsSuggested words) {
        Speaker speaker = speakers.speaking(words.why().forOrganisation());
        Target target = suggestedPlaces.of(words);
        refuseWithdrawn(target.commitment());
        Suggestion made = Suggestion.ofWords(target, words, numbers.next(target.plan()), speaker, clock.instant());
        return told(suggestions.save(made), false);
    }

    /**
     * Says one's own suggestion of words differently, while nobody has answered it.
     *
     * @throws Refused if it is somebody else's; the attempt is recorded
     * @throws NotPossible if it is answered already, somebody took a stance on it, or as {@link #words}
     */
    @Requires(Right.SUGGEST)
    public UUID sayAnew(UUID suggestion, WordsSuggested words) {
        Suggestion found = suggestions.hold(suggestion).orElseThrow();
        if (!found.isBy(Actor.required())) {
            throw new Refused(List.of(Right.SUGGEST), "say suggestion " + suggestion + " anew");
        }
        answering.refuseWhenAnswered(found);
        found.sayAnew(suggestedPlaces.of(words), words, clock.instant());
        return told(found, true);
    }

    /** Suggests other facts of a commitment; at least one differs from those seen. */
    @Requires(Right.SUGGEST)
    public UUID facts(UUID commitment, CommitmentFacts seen, CommitmentFacts wanted, Why why) {
        Target target = Target.of(commitments.with(commitment).planId(), commitment, AboutKind.COMMITMENT);
        return fields(target, SuggestionKind.FACTS, FieldsWanted.between(seen, wanted), why);
    }

    /** Suggests other facts of a milestone. */
    @Requires(Right.SUGGEST)
    public UUID milestone(UUID milestone, MilestoneFacts seen, MilestoneFacts wanted, Why why) {
        return fields(ofMilestone(milestone), SuggestionKind.MILESTONE, FieldsWanted.between(seen, wanted), why);
    }

    /** Suggests one more milestone. */
    @Requires(Right.SUGGEST)
    public UUID newMilestone(UUID commitment, MilestoneFacts wanted, Why why) {
        Target target = Target.of(commitments.with(commitment).planId(), commitment, AboutKind.COMMITMENT);
        return fields(target, SuggestionKind.NEW_MILESTONE, FieldsWanted.whole(wanted, true), why);
    }

    /** Suggests to do without a milestone. */
    @Requires(Right.SUGGEST)
    public UUID noMilestone(UUID milestone, Why why) {
        MilestoneFacts facts = milestone(milestone).stated();
        return fields(ofMilestone(milestone), SuggestionKind.NO_MILESTONE, FieldsWanted.whole(facts, false), why);
    }

    private UUID fields(Target target, SuggestionKind about, FieldsWanted fields, Why why) {
        refuseWithdrawn(target.commitment());
        if (fields.isNothing()) {
            throw new NotPossible("discussion.suggests-nothing");
        }
        fields.fields().forEach(field -> Wording.of(field.after(), Said.LONGEST));
        Speaker speaker = speakers.speaking(why.forOrganisation());
        int number = numbers.next(target.plan());
        Suggestion made = Suggestion.ofFields(target, about, fields, why, number, speaker, clock.instant());
        return told(suggestions.save(made), false);
    }

    /**
     * Takes one's own suggestion back, with a reason. It stays visible.
     *
     * @throws NotPossible without a reason, if it is somebody else's, or answered already
     */
    @Requires(Right.SUGGEST)
    public UUID withdraw(UUID suggestion, String reason) {
        return answering.withdraw(suggestion, Verdict.of(DecisionKind.WITHDRAWN, reason));
    }

    private UUID told(Suggestion suggestion, boolean anew) {
        announcing.tell(new SuggestionMade(
                announcing.act(suggestion.plan(), suggestion.commitment(), suggestion.author()),
                suggestion.id(),
                suggestion.number(),
                anew,
                suggestion.wordsBefore(),
                suggestion.wordsAfter(),
                suggestion.why()));
        return suggestion.id();
    }

    private void refuseWithdrawn(UUID commitment) {
        if (commitments.with(commitment).isWithdrawn()) {
            throw new NotPossible("commitment.is-withdrawn");
        }
    }

    private Milestone milestone(UUID milestone) {
        return commitments.milestone(milestone).orElseThrow(() -> new NotPossible("commitment.milestone-removed"));
    }

    private Target ofMilestone(UUID milestone) {
        UUID commitment = milestone(milestone).commitmentId();
        return Target.of(commitments.with(commitment).planId(), commitment, AboutKind.MILESTONE)
                .atMilestone(milestone);
    }
}
