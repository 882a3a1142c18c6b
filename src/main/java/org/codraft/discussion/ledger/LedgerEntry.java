package org.codraft.discussion.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Outcome;
import org.codraft.discussion.inputs.Channel;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/**
 * A contribution and what became of it.
 *
 * @param called as people call it: I14
 * @param number its number in the plan
 * @param commitments what it is about, or led to
 * @param answer the decision that counts; null if there is none yet
 * @param waited the days since it was said, as long as it waits for its answer
 */
public record LedgerEntry(
        Contribution contribution,
        String called,
        int number,
        Said said,
        List<InCommitment> commitments,
        Outcome outcome,
        @Nullable Answer answer,
        long waited) {

    public LedgerEntry {
        commitments = List.copyOf(commitments);
    }

    /** Whether its words, or some of them, stand in the plan. */
    public boolean isAdopted() {
        return outcome == Outcome.ADOPTED || outcome == Outcome.ADOPTED_IN_PART;
    }

    /**
     * What was said, and by whom.
     *
     * @param person empty if only the organisation is known
     * @param organisation empty for somebody who spoke for nobody
     * @param channel how it came, if it was not said beside a text
     * @param before the words it speaks of; empty if it speaks of none
     * @param words what it says or asks for; empty where it would take words away, or where they are hidden
     * @param why the reason that was given with it
     */
    public record Said(
            String person,
            String organisation,
            Side side,
            boolean forOrganisation,
            LocalDate on,
            Optional<Channel> channel,
            String occasion,
            String title,
            String before,
            String words,
            String why) {}

    /** A commitment by its number in the address, its printed number and its title. */
    public record InCommitment(int reference, String number, String title) {}

    /**
     * What was decided, by whom, and what it did.
     *
     * @param version the draft's version that has the words, if they were adopted
     * @param finalWords the words that were adopted; empty if none were
     * @param mergedInto the contribution that is answered for both, as people call it; empty if it is not merged
     * @param language of the text that was spoken of; empty if it was none
     * @param where the adopted words in the text; null if no text has any
     */
    public record Answer(
            DecisionKind kind,
            String reason,
            String changeMade,
            String decider,
            String deciderOrganisation,
            Side deciderSide,
            Instant at,
            @Nullable Long version,
            String finalWords,
            String mergedInto,
            @Nullable UUID mergedId,
            @Nullable LocalDate until,
            String language,
            @Nullable WhereInText where) {}

    /** Where adopted words came to stand: a place in a draft, which follows them. */
    public record WhereInText(UUID draft, UUID place) {}
}
