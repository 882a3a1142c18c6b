package org.codraft.discussion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.codraft.membership.Actor;
import org.codraft.membership.Refused;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.membership.SeatedActors;
import org.codraft.shared.NotPossible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may speak for which organisation. The organisation says so itself: whoever holds a mandate that may be passed on. The
 * first one is given by an administrator.
 */
@Service
@Transactional
public class Mandates {

    private final MandateRepository mandates;
    private final SeatedActors seats;
    private final Clock clock;

    Mandates(MandateRepository mandates, SeatedActors seats, Clock clock) {
        this.mandates = mandates;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * Lets a member of the organisation speak for it.
     *
     * @throws Refused if whoever asks may not give it; the attempt is recorded
     * @throws NotPossible if the member belongs to another organisation, or the dates contradict each other
     */
    @Requires({Right.MANAGE_PEOPLE, Right.COMMENT})
    public UUID give(NewMandate given) {
        refuseStrangers(given.organisation());
        if (!seats.organisationOf(given.seat()).equals(Optional.of(given.organisation()))) {
            throw new NotPossible("discussion.mandate-of-another-organisation");
        }
        return mandates.save(new Mandate(given, Actor.required(), clock.instant()))
                .id();
    }

    /**
     * Ends a mandate at once.
     *
     * @throws Refused if whoever asks may not give such mandates; the attempt is recorded
     * @throws NotPossible without a reason, or if it is over already
     */
    @Requires({Right.MANAGE_PEOPLE, Right.COMMENT})
    public void end(UUID mandate, String reason) {
        Mandate found = mandates.findById(mandate).orElseThrow();
        refuseStrangers(found.organisation());
        found.end(reason, clock.instant());
    }

    /** Every mandate there ever was, the latest first. */
    @Requires(Right.SEE_PEOPLE)
    @Transactional(readOnly = true)
    public List<Mandate> all() {
        return mandates.findAllByOrderByStartsDesc();
    }

    /** The mandates under which whoever asks may speak today. */
    @Requires(Right.READ_DRAFTS)
    @Transactional(readOnly = true)
    public List<Mandate> mine() {
        UUID seat = Actor.required().membershipId();
        return seat == null ? List.of() : countingNow(seat);
    }

    private List<Mandate> countingNow(UUID seat) {
        LocalDate today = LocalDate.now(clock);
        Optional<UUID> own = seats.organisationOf(seat);
        return mandates.findByMembershipId(seat).stream()
                .filter(mandate -> mandate.countsOn(today) && own.equals(Optional.of(mandate.organisation())))
                .toList();
    }

    private void refuseStrangers(UUID organisation) {
        Actor actor = Actor.required();
        UUID seat = actor.membershipId();
        boolean speaks = seat != null
                && countingNow(seat).stream().anyMatch(mandate -> mandate.mayGive() && mandate.isOf(organisation));
        if (!actor.may(Right.MANAGE_PEOPLE) && !speaks) {
            throw new Refused(List.of(Right.MANAGE_PEOPLE), "mandate of organisation " + organisation);
        }
    }
}
