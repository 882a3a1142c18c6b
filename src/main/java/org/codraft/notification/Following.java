package org.codraft.notification;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.membership.Actor;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever asks wants to hear of, and what not. */
@Service
@Transactional
@Retryable(
        includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        maxRetries = 3,
        delay = 20)
public class Following {

    private final FollowRepository follows;

    Following(FollowRepository follows) {
        this.follows = follows;
    }

    /** How much the person wants to hear of it; what nobody said anything of is {@link Attention#USUAL}. */
    @Requires(Right.READ_DRAFTS)
    @Transactional(readOnly = true)
    public Attention attention(Followed followed) {
        return follows.findByMembershipIdAndSubjectId(self(), followed.id())
                .map(Follow::attention)
                .orElse(Attention.USUAL);
    }

    /** Everything the person said something of, by its id. */
    @Requires(Right.READ_DRAFTS)
    @Transactional(readOnly = true)
    public Map<UUID, Attention> mine() {
        return follows.findByMembershipId(self()).stream()
                .collect(Collectors.toMap(Follow::subject, Follow::attention));
    }

    /** Counts for everything that happens from now on. */
    @Requires(Right.READ_DRAFTS)
    public void pay(Followed followed, Attention attention) {
        Optional<Follow> present = follows.findByMembershipIdAndSubjectId(self(), followed.id());
        if (attention == Attention.USUAL) {
            present.ifPresent(follows::delete);
        } else if (present.isPresent()) {
            present.get().pay(attention);
        } else {
            follows.save(new Follow(self(), followed, attention));
        }
    }

    private static UUID self() {
        return Objects.requireNonNull(Actor.required().membershipId(), "only who has a seat reads drafts");
    }
}
