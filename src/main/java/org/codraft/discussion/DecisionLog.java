package org.codraft.discussion;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.codraft.discussion.DiscussionEvent.Decided;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Every decision on every contribution, in order, none of them ever changed. In the caller's transaction; the caller has
 * asked for the right and has moved the contribution itself.
 */
@Component
public class DecisionLog {

    private final DecisionRepository decisions;
    private final ObjectProvider<ContributionSource> sources;
    private final Speakers speakers;
    private final Announcing announcing;
    private final Clock clock;

    DecisionLog(
            DecisionRepository decisions,
            ObjectProvider<ContributionSource> sources,
            Speakers speakers,
            Announcing announcing,
            Clock clock) {
        this.decisions = decisions;
        this.sources = sources;
        this.speakers = speakers;
        this.announcing = announcing;
        this.clock = clock;
    }

    /**
     * Adds a decision of whoever acts, and tells everybody of it, once.
     *
     * @param seen the latest decision that they saw, or null if they saw none
     * @throws NotPossible if there is a later one, or it is merged into something that the plan does not have
     */
    public Decision record(Case decided, Verdict verdict, Effect effect, @Nullable UUID seen) {
        List<Decision> before = of(decided.contribution());
        UUID latest = before.isEmpty() ? null : before.getLast().id();
        if (!Objects.equals(latest, seen)) {
            throw new NotPossible("discussion.decided-meanwhile");
        }
        refuseMergingIntoNothing(decided, verdict);
        Speaker decider = speakers.oneself();
        Decision decision =
                decisions.save(new Decision(decided, before.size() + 1, verdict, effect, decider, clock.instant()));
        announcing.tell(new Decided(
                announcing.act(decided.plan(), decided.commitment(), decider),
                decision.id(),
                decided.contribution(),
                decided.number(),
                verdict.kind(),
                verdict.reason(),
                verdict.changeMade(),
                decided.submitter(),
                decided.summary()));
        return decision;
    }

    private void refuseMergingIntoNothing(Case decided, Verdict verdict) {
        Contribution other = verdict.mergedInto();
        if (other != null
                && (other.equals(decided.contribution())
                        || find(other)
                                .filter(found -> found.plan().equals(decided.plan()))
                                .isEmpty())) {
            throw new NotPossible("discussion.merged-into-nothing");
        }
    }

    /** A contribution of any kind, if the bound country has it. */
    public Optional<Case> find(Contribution contribution) {
        Map<ContributionKind, ContributionSource> byKind = new EnumMap<>(ContributionKind.class);
        sources.forEach(source -> byKind.put(source.kind(), source));
        return Optional.ofNullable(byKind.get(contribution.kind())).flatMap(source -> source.find(contribution.id()));
    }

    /** The decisions on a contribution, in order; the last one counts. */
    public List<Decision> of(Contribution contribution) {
        return decisions.findByContributionIdOrderByTurn(contribution.id());
    }

    public Optional<Decision> latest(Contribution contribution) {
        List<Decision> all = of(contribution);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Every decision on contributions to a commitment. */
    List<Decision> ofCommitment(UUID commitment) {
        return decisions.findByCommitmentIdOrderByTurn(commitment);
    }
}
