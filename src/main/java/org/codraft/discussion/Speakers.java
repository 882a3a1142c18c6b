package org.codraft.discussion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.codraft.membership.Actor;
import org.codraft.membership.SeatedActors;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever speaks in the running call, as oneself or for one's organisation. */
@Component
public class Speakers {

    private final SeatedActors seats;
    private final MandateRepository mandates;
    private final Clock clock;

    Speakers(SeatedActors seats, MandateRepository mandates, Clock clock) {
        this.seats = seats;
        this.mandates = mandates;
        this.clock = clock;
    }

    /**
     * Whoever acts.
     *
     * @param forOrganisation null for speaking as oneself
     * @throws NotPossible if they belong to another organisation, or have no mandate of it today
     */
    public Speaker speaking(@Nullable UUID forOrganisation) {
        Actor actor = Actor.required();
        UUID seat = actor.membershipId();
        UUID own = seat == null ? null : seats.organisationOf(seat).orElse(null);
        if (forOrganisation != null && !(forOrganisation.equals(own) && isMandated(seat, forOrganisation))) {
            throw new NotPossible("discussion.no-mandate");
        }
        return new Speaker(actor, own, forOrganisation != null);
    }

    private boolean isMandated(@Nullable UUID seat, UUID organisation) {
        LocalDate today = LocalDate.now(clock);
        return seat != null
                && mandates.findByMembershipId(seat).stream()
                        .anyMatch(mandate -> mandate.isOf(organisation) && mandate.countsOn(today));
    }

    /** Whoever acts, as oneself. */
    public Speaker oneself() {
        return speaking(null);
    }
}
