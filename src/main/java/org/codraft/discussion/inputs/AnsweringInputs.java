package org.codraft.discussion.inputs;

import java.util.UUID;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.NamedCommitments;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.DecisionLog;
import org.codraft.discussion.Effect;
import org.codraft.discussion.Outcome;
import org.codraft.discussion.Verdict;
import org.codraft.history.Because;
import org.codraft.membership.Actor;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answering inputs, and linking them to what they led to. Everything but plain adoption needs a reason. Whoever decides
 * says which decision they saw last: what somebody else decided meanwhile is never passed over.
 */
@Service
@Transactional
@Retryable(
        includes = {ConcurrencyFailureException.class, DuplicateKeyException.class},
        maxRetries = 5,
        delay = 20)
public class AnsweringInputs {

    private final InputRepository inputs;
    private final InputLinkRepository links;
    private final InputCases cases;
    private final NamedCommitments commitments;
    private final DecisionLog log;

    AnsweringInputs(
            InputRepository inputs,
            InputLinkRepository links,
            InputCases cases,
            NamedCommitments commitments,
            DecisionLog log) {
        this.inputs = inputs;
        this.links = links;
        this.cases = cases;
        this.commitments = commitments;
        this.log = log;
    }

    /**
     * Answers an input. Merging it into another is one of the answers: the other is answered for both.
     *
     * @param seen the latest decision that whoever decides saw, or null if there was none
     * @return the decision
     * @throws NotPossible if it can't be answered so any more, if it is one's own, or if it is merged into an input that is
     *     merged itself
     */
    @Requires(Right.DECIDE)
    public UUID decide(UUID input, Verdict verdict, @Nullable UUID seen) {
        if (verdict.kind() == DecisionKind.WITHDRAWN) {
            throw new NotPossible("inputs.not-yours");
        }
        refuseMergingIntoMerged(verdict);
        return answer(input, verdict, seen);
    }

    /**
     * Takes an answer back: the input is open again.
     *
     * @throws NotPossible without a reason, or if it has no answer
     */
    @Requires(Right.DECIDE)
    public UUID reconsider(UUID input, String reason, @Nullable UUID seen) {
        return answer(input, Verdict.of(DecisionKind.RECONSIDERED, reason), seen);
    }

    /**
     * Takes one's own input back, for good.
     *
     * @throws NotPossible without a reason, if it is somebody else's, or if it is answered
     */
    @Requires(Right.GIVE_INPUTS)
    public UUID withdraw(UUID input, String reason, @Nullable UUID seen) {
        return answer(input, Verdict.of(DecisionKind.WITHDRAWN, reason), seen);
    }

    /**
     * Says that the input led to this commitment; saying it again changes nothing.
     *
     * @throws NotPossible if the commitment is of another plan
     */
    @Requires(Right.ENTER_INPUTS)
    public void link(UUID input, UUID commitment) {
        Input found = inputs.hold(input).orElseThrow();
        Commitment led = commitments.with(commitment);
        if (!led.planId().equals(found.plan())) {
            throw new NotPossible("inputs.commitment-of-another-plan");
        }
        if (links.findByInputIdAndCommitmentId(input, commitment).isEmpty()) {
            links.save(new InputLink(found, commitment));
        }
    }

    /** Takes the link to this commitment away; its history stays. */
    @Requires(Right.ENTER_INPUTS)
    public void unlink(UUID input, UUID commitment) {
        Input found = inputs.hold(input).orElseThrow();
        links.findByInputIdAndCommitmentId(found.id(), commitment).ifPresent(links::delete);
    }

    private UUID answer(UUID input, Verdict verdict, @Nullable UUID seen) {
        Input found = inputs.hold(input).orElseThrow();
        found.beAnswered(verdict.kind(), Actor.required());
        if (!verdict.reason().isEmpty()) {
            Because.of(verdict.reason());
        }
        return log.record(cases.of(found), verdict, Effect.NONE, seen).id();
    }

    private void refuseMergingIntoMerged(Verdict verdict) {
        Contribution other = verdict.mergedInto();
        if (other != null
                && other.kind() == ContributionKind.INPUT
                && inputs.hold(other.id())
                        .filter(into -> into.outcome() == Outcome.MERGED || into.outcome() == Outcome.WITHDRAWN)
                        .isPresent()) {
            throw new NotPossible("inputs.merged-into-merged");
        }
    }
}
