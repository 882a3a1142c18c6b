package org.codraft.commitment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.membership.Actor;
import org.codraft.membership.Refused;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who drafts which commitment. Civil society drafters write only where they have a seat in the group. */
@Service
@Transactional
public class DraftingGroups {

    private final DraftingSeatRepository seats;
    private final CommitmentRepository commitments;
    private final Announcements announcements;

    DraftingGroups(DraftingSeatRepository seats, CommitmentRepository commitments, Announcements announcements) {
        this.seats = seats;
        this.commitments = commitments;
        this.announcements = announcements;
    }

    /** Gives the commitment exactly this group. */
    @Requires(Right.FORM_DRAFTING_GROUPS)
    public void form(UUID commitment, Set<UUID> memberships) {
        Commitment drafted = commitments.findById(commitment).orElseThrow();
        List<DraftingSeat> present = seats.findByCommitmentId(drafted.id());
        present.stream()
                .filter(seat -> !memberships.contains(seat.membershipId()))
                .forEach(seats::delete);
        Set<UUID> newcomers = new HashSet<>(memberships);
        present.forEach(seat -> newcomers.remove(seat.membershipId()));
        newcomers.forEach(newcomer -> seats.save(new DraftingSeat(commitment, newcomer)));
        announcements.changed(commitment);
    }

    /** Lets some join the group and others leave it; whom somebody else added or took out meanwhile is left so. */
    @Requires(Right.FORM_DRAFTING_GROUPS)
    public void change(UUID commitment, Set<UUID> joining, Set<UUID> leaving) {
        Set<UUID> members = new HashSet<>(of(commitment));
        members.addAll(joining);
        members.removeAll(leaving);
        form(commitment, members);
    }

    Set<UUID> of(UUID commitment) {
        return seats.findByCommitmentId(commitment).stream()
                .map(DraftingSeat::membershipId)
                .collect(Collectors.toSet());
    }

    /** The commitments in whose drafting group this seat is. */
    Set<UUID> with(UUID membership) {
        return seats.findByMembershipId(membership).stream()
                .map(DraftingSeat::commitmentId)
                .collect(Collectors.toSet());
    }

    boolean mayEdit(Actor actor, UUID commitment) {
        UUID seat = actor.membershipId();
        return actor.may(Right.EDIT_EVERY_DRAFT)
                || (actor.may(Right.EDIT_DRAFTS_OF_OWN_GROUP)
                        && seat != null
                        && seats.existsByCommitmentIdAndMembershipId(commitment, seat));
    }

    /** @throws Refused if whoever acts has no seat in the group and may not edit every draft; the attempt is recorded */
    void refuseStrangers(UUID commitment) {
        Actor actor = Actor.required();
        if (!mayEdit(actor, commitment)) {
            throw new Refused(List.of(Right.EDIT_DRAFTS_OF_OWN_GROUP), "commitment " + commitment);
        }
    }
}
