package org.codraft.discussion;

import java.util.Optional;
import java.util.UUID;
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
 * Answering suggestions and comments that ask for a change. Everything but plain adoption needs a reason. Whoever decides
 * says which decision they saw last: what somebody else decided meanwhile is never passed over.
 */
@Service
@Transactional
@Retryable(
        includes = {ConcurrencyFailureException.class, DuplicateKeyException.class},
        maxRetries = 5,
        delay = 20)
public class Deciding {

    private final Answering answering;
    private final Applying applying;

    Deciding(Answering answering, Applying applying) {
        this.answering = answering;
        this.applying = applying;
    }

    /**
     * Adopts a suggestion exactly as it was made: its words come in at once, as its author's.
     *
     * @param reason may be empty
     * @param seen the latest decision that whoever decides saw, or null if there was none
     * @return the decision
     * @throws NotPossible if what it speaks of was changed since, if it can't be decided so any more, or if it is one's own
     */
    @Requires(Right.DECIDE)
    public UUID adopt(UUID suggestion, String reason, @Nullable UUID seen) {
        return answering.suggestion(
                suggestion,
                Verdict.of(DecisionKind.ADOPTED, reason),
                seen,
                found -> applying.adopt(found, Optional.empty()));
    }

    /**
     * Adopts a suggestion with other words or only some of it: what the decider makes of it is the decider's.
     *
     * @throws NotPossible without a reason, or as {@link #adopt}
     */
    @Requires(Right.DECIDE)
    public UUID adoptInPart(UUID suggestion, FinalWords words, String reason, @Nullable UUID seen) {
        return answering.suggestion(
                suggestion,
                Verdict.of(DecisionKind.ADOPTED_IN_PART, reason),
                seen,
                found -> applying.adopt(found, Optional.of(words)));
    }

    /**
     * Answers a suggestion without touching the text, or a comment in any way.
     *
     * @throws NotPossible if it can't be decided so; a suggestion is adopted by {@link #adopt} and {@link #adoptInPart}
     */
    @Requires(Right.DECIDE)
    public UUID decide(Contribution contribution, Verdict verdict, @Nullable UUID seen) {
        if (verdict.kind() == DecisionKind.RECONSIDERED) {
            return reconsider(contribution, verdict.reason(), seen);
        }
        return switch (contribution.kind()) {
            case COMMENT -> answering.comment(contribution.id(), verdict, seen);
            case SUGGESTION -> {
                if (verdict.kind() == DecisionKind.ADOPTED || verdict.kind() == DecisionKind.ADOPTED_IN_PART) {
                    throw new NotPossible("discussion.adopt-with-words");
                }
                yield answering.suggestion(contribution.id(), verdict, seen, suggestion -> Effect.NONE);
            }
            case INPUT -> throw new NotPossible("discussion.not-there");
        };
    }

    /**
     * Takes a decision back: the contribution is open again, and words that were adopted go out again.
     *
     * @throws NotPossible without a reason, or if others changed the adopted words since
     */
    @Requires(Right.DECIDE)
    public UUID reconsider(Contribution contribution, String reason, @Nullable UUID seen) {
        Verdict verdict = Verdict.of(DecisionKind.RECONSIDERED, reason);
        return switch (contribution.kind()) {
            case COMMENT -> answering.comment(contribution.id(), verdict, seen);
            case SUGGESTION ->
                answering.suggestion(
                        contribution.id(),
                        verdict,
                        seen,
                        suggestion -> applying.takeBack(suggestion, answering.counting(suggestion.id())));
            case INPUT -> throw new NotPossible("discussion.not-there");
        };
    }
}
