package org.codraft.notification;

import java.util.Objects;
import java.util.UUID;
import org.codraft.membership.Actor;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever asks wishes of Codraft's mail from this country. */
@Service
@Transactional
@Retryable(
        includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        maxRetries = 3,
        delay = 20)
public class MailSettings {

    private final MailWishesRepository all;

    MailSettings(MailWishesRepository all) {
        this.all = all;
    }

    @Requires(Right.ENTER_COUNTRY)
    @Transactional(readOnly = true)
    public Wishes mine() {
        return all.findByMembershipId(self()).map(MailWishes::wishes).orElse(Wishes.USUAL);
    }

    /** Counts for every mail that is not yet made. */
    @Requires(Right.ENTER_COUNTRY)
    public void wish(Wishes wishes) {
        UUID self = self();
        all.findByMembershipId(self)
                .ifPresentOrElse(present -> present.wish(wishes), () -> all.save(new MailWishes(self, wishes)));
    }

    private static UUID self() {
        return Objects.requireNonNull(Actor.required().membershipId(), "only who has a seat enters a country");
    }
}
