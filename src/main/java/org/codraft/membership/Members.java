package org.codraft.membership;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.codraft.shared.NotPossible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a country and how its administrators look after them. Every change counts with the next call. */
@Service
@Transactional
public class Members {

    /** How long a one-time link works. */
    public static final Duration LINK_LASTS = Duration.ofDays(14);

    private final MembershipRepository memberships;
    private final OrganisationRepository organisations;
    private final Clock clock;

    Members(MembershipRepository memberships, OrganisationRepository organisations, Clock clock) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Requires(Right.SEE_PEOPLE)
    @Transactional(readOnly = true)
    public List<Membership> all() {
        return memberships.findAllByOrderByName();
    }

    /** Those who sit in these seats, by name. */
    @Requires(Right.SEE_PEOPLE)
    @Transactional(readOnly = true)
    public List<Membership> in(Set<UUID> seats) {
        return memberships.findByIdInOrderByName(seats);
    }

    /** Offers a seat. The link is given once, for the administrator to hand over; it cannot be read again. */
    @Requires(Right.MANAGE_PEOPLE)
    public OneTimeLink add(NewMember member) {
        return seat(member);
    }

    OneTimeLink seat(NewMember member) {
        if (member.name().isBlank() || !member.email().strip().matches("[^@\\s]+@[^@\\s]+")) {
            throw new NotPossible("membership.name-and-email");
        }
        refuseNoRole(member.roles());
        if (memberships.findByEmailIgnoreCase(member.email().strip()).isPresent()) {
            throw new NotPossible("membership.already-here", member.email().strip());
        }
        Organisation organisation =
                organisations.findById(member.organisationId()).orElseThrow();
        return offer(new Membership(member, organisation));
    }

    /** A new link for somebody who has not taken their seat; the earlier one stops working. */
    @Requires(Right.MANAGE_PEOPLE)
    public OneTimeLink renewLink(UUID membership) {
        return renew(membership);
    }

    OneTimeLink renew(UUID membership) {
        return offer(memberships.findById(membership).orElseThrow());
    }

    private OneTimeLink offer(Membership seat) {
        OneTimeLink link = OneTimeLink.fresh();
        seat.invite(link.hash(), clock.instant().plus(LINK_LASTS));
        memberships.save(seat);
        return link;
    }

    /** @throws NotPossible if no role is left, or the country would have no administrator */
    @Requires(Right.MANAGE_PEOPLE)
    public void changeRoles(UUID membership, Set<Role> roles) {
        refuseNoRole(roles);
        List<Membership> everyone = memberships.hold();
        Membership member = among(everyone, membership);
        if (!roles.contains(Role.COUNTRY_ADMINISTRATOR)) {
            keepAnAdministratorBeside(member, everyone);
        }
        member.holdRoles(roles);
    }

    /** @throws NotPossible if the country would have no administrator */
    @Requires(Right.MANAGE_PEOPLE)
    public void suspend(UUID membership) {
        List<Membership> everyone = memberships.hold();
        Membership member = among(everyone, membership);
        keepAnAdministratorBeside(member, everyone);
        member.suspend();
    }

    @Requires(Right.MANAGE_PEOPLE)
    public void reinstate(UUID membership) {
        memberships.findById(membership).orElseThrow().reinstate();
    }

    private static void refuseNoRole(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new NotPossible("membership.no-role");
        }
    }

    private static Membership among(List<Membership> everyone, UUID membership) {
        return everyone.stream()
                .filter(seat -> seat.id().equals(membership))
                .findFirst()
                .orElseThrow();
    }

    private static void keepAnAdministratorBeside(Membership member, List<Membership> everyone) {
        boolean another =
                everyone.stream().anyMatch(other -> !other.id().equals(member.id()) && other.isAnAdministratorAtWork());
        if (member.isAnAdministratorAtWork() && !another) {
            throw new NotPossible("membership.last-administrator");
        }
    }
}
