package org.codraft.discussion;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.DraftingCommitments;
import org.codraft.commitment.Milestone;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.commitment.NamedCommitments;
import org.codraft.commitment.PlanningMilestones;
import org.codraft.shared.ChangedMeanwhile;
import org.codraft.shared.NotPossible;
import org.springframework.stereotype.Component;

/** Brings suggested facts and milestones into a commitment, by the same doors that everybody uses. */
@Component
class ApplyingFacts {

    private static final String OVERTAKEN = "discussion.suggestion-overtaken";
    private static final String CHANGED_SINCE = "drafting.words-changed-since";

    private final DraftingCommitments commitments;
    private final PlanningMilestones milestones;
    private final NamedCommitments named;

    ApplyingFacts(DraftingCommitments commitments, PlanningMilestones milestones, NamedCommitments named) {
        this.commitments = commitments;
        this.milestones = milestones;
        this.named = named;
    }

    /** @throws NotPossible if one of these facts was changed since, or what the decider makes of it is something else */
    Effect adopt(Suggestion suggestion, Optional<FinalWords> instead) {
        FieldsWanted wanted = suggestion.wanted();
        try {
            FieldsWanted made = switch (suggestion.about()) {
                case FACTS -> facts(suggestion, wanted, instead);
                case MILESTONE -> milestone(suggestion, wanted, instead);
                case NEW_MILESTONE -> newMilestone(suggestion, wanted, instead);
                case NO_MILESTONE -> noMilestone(suggestion, wanted, instead);
                case WORDS -> throw new IllegalArgumentException("Words are no facts");
            };
            return Effect.onFacts(made);
        } catch (ChangedMeanwhile overtaken) {
            throw new NotPossible(OVERTAKEN);
        }
    }

    private FieldsWanted facts(Suggestion suggestion, FieldsWanted wanted, Optional<FinalWords> instead) {
        UUID commitment = suggestion.commitment();
        CommitmentFacts now = named.with(commitment).stated();
        if (instead.isPresent()) {
            CommitmentFacts made = only(instead.get(), FinalWords.OfFacts.class).facts();
            commitments.state(commitment, now, made);
            return FieldsWanted.between(now, made);
        }
        commitments.state(
                commitment, wanted.seen(now, CommitmentFacts.class), wanted.wanted(now, CommitmentFacts.class));
        return wanted;
    }

    private FieldsWanted milestone(Suggestion suggestion, FieldsWanted wanted, Optional<FinalWords> instead) {
        Milestone found = milestone(suggestion);
        MilestoneFacts now = found.stated();
        if (instead.isPresent()) {
            MilestoneFacts made =
                    only(instead.get(), FinalWords.OfMilestone.class).facts();
            milestones.state(found.id(), now, made);
            return FieldsWanted.between(now, made);
        }
        milestones.state(found.id(), wanted.seen(now, MilestoneFacts.class), wanted.wanted(now, MilestoneFacts.class));
        return wanted;
    }

    private FieldsWanted newMilestone(Suggestion suggestion, FieldsWanted wanted, Optional<FinalWords> instead) {
        MilestoneFacts made = instead.isPresent()
                ? only(instead.get(), FinalWords.OfMilestone.class).facts()
                : FieldsWanted.read(wanted.after(), MilestoneFacts.class);
        suggestion.became(milestones.add(suggestion.commitment(), made));
        return FieldsWanted.whole(made, true);
    }

    private FieldsWanted noMilestone(Suggestion suggestion, FieldsWanted wanted, Optional<FinalWords> instead) {
        Milestone found = milestone(suggestion);
        if (instead.isPresent()) {
            return milestone(suggestion, wanted, instead);
        }
        if (!found.stated().equals(FieldsWanted.read(wanted.before(), MilestoneFacts.class))) {
            throw new NotPossible(OVERTAKEN);
        }
        milestones.remove(found.id());
        return wanted;
    }

    /** @throws NotPossible if others changed these facts since */
    Effect takeBack(Suggestion suggestion, Effect done) {
        FieldsWanted back = FieldsWanted.read(Objects.requireNonNull(done.changes(), "it changed facts"))
                .reversed();
        try {
            switch (suggestion.about()) {
                case FACTS -> facts(suggestion, back, Optional.empty());
                case MILESTONE -> milestone(suggestion, back, Optional.empty());
                case NEW_MILESTONE -> noMilestone(suggestion, back, Optional.empty());
                case NO_MILESTONE -> noMilestoneTakenBack(suggestion, back);
                case WORDS -> throw new IllegalArgumentException("Words are no facts");
            }
        } catch (ChangedMeanwhile since) {
            throw new NotPossible(CHANGED_SINCE);
        }
        return done.takenBack();
    }

    /** A milestone that was kept after all has other facts; one that went comes back. */
    private void noMilestoneTakenBack(Suggestion suggestion, FieldsWanted back) {
        if (back.before().isEmpty()) {
            newMilestone(suggestion, back, Optional.empty());
        } else {
            milestone(suggestion, back, Optional.empty());
        }
    }

    private Milestone milestone(Suggestion suggestion) {
        UUID milestone = suggestion.milestone();
        return Optional.ofNullable(milestone)
                .flatMap(named::milestone)
                .orElseThrow(() -> new NotPossible("commitment.milestone-removed"));
    }

    private static <T extends FinalWords> T only(FinalWords words, Class<T> type) {
        if (!type.isInstance(words)) {
            throw new NotPossible("discussion.not-words-of-this");
        }
        return type.cast(words);
    }
}
