package org.codraft.commitment;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.shared.ChangedMeanwhile;
import org.codraft.shared.NotPossible;
import org.codraft.shared.ThreeWayMerge;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated steps of a commitment: adding, stating, ordering and removing them. */
@Service
@Transactional
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20)
public class PlanningMilestones {

    private final MilestoneRepository milestones;
    private final CommitmentRepository commitments;
    private final DraftingGroups groups;
    private final Announcements announcements;

    PlanningMilestones(
            MilestoneRepository milestones,
            CommitmentRepository commitments,
            DraftingGroups groups,
            Announcements announcements) {
        this.milestones = milestones;
        this.commitments = commitments;
        this.groups = groups;
        this.announcements = announcements;
    }

    /** Adds a step at the end. */
    @Requires({Right.EDIT_EVERY_DRAFT, Right.EDIT_DRAFTS_OF_OWN_GROUP})
    public UUID add(UUID commitment, MilestoneFacts facts) {
        Commitment drafted = drafted(commitment);
        int place = milestones.findByCommitmentIdOrderByPlace(commitment).stream()
                        .mapToInt(Milestone::place)
                        .max()
                        .orElse(0)
                + 1;
        return milestones.save(new Milestone(drafted, place, facts)).id();
    }

    /**
     * States a step anew.
     *
     * @param seen the facts as the person saw them when they began
     * @throws ChangedMeanwhile if somebody else changed one of the same facts; nothing is stored
     */
    @Requires({Right.EDIT_EVERY_DRAFT, Right.EDIT_DRAFTS_OF_OWN_GROUP})
    public void state(UUID milestone, MilestoneFacts seen, MilestoneFacts stated) {
        Milestone found = found(milestone);
        found.state(ThreeWayMerge.of(seen, stated, found.stated()).orRefuse());
    }

    /** Removes a step; its last state stays in the history. */
    @Requires({Right.EDIT_EVERY_DRAFT, Right.EDIT_DRAFTS_OF_OWN_GROUP})
    public void remove(UUID milestone) {
        Milestone found = found(milestone);
        milestones.delete(found);
    }

    /** Moves a step one place up or down; at the end it stays where it is. */
    @Requires({Right.EDIT_EVERY_DRAFT, Right.EDIT_DRAFTS_OF_OWN_GROUP})
    public void move(UUID milestone, boolean up) {
        Milestone found = found(milestone);
        List<Milestone> inOrder =
                new java.util.ArrayList<>(milestones.findByCommitmentIdOrderByPlace(found.commitmentId()));
        int at = inOrder.indexOf(found);
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < inOrder.size()) {
            Collections.swap(inOrder, at, to);
            for (int place = 0; place < inOrder.size(); place++) {
                inOrder.get(place).moveTo(place + 1);
            }
        }
    }

    /** The step as it stands once its commitment is held. */
    private Milestone found(UUID milestone) {
        return milestones
                .commitmentOf(milestone)
                .map(this::drafted)
                .flatMap(held -> milestones.findById(milestone))
                .orElseThrow(() -> new NotPossible("commitment.milestone-removed"));
    }

    /** The commitment about to be changed; whoever has its page open is told once that is stored. */
    private Commitment drafted(UUID commitment) {
        groups.refuseStrangers(commitment);
        Commitment drafted = commitments.hold(commitment).orElseThrow();
        drafted.refuseWhenWithdrawn();
        announcements.changed(commitment);
        return drafted;
    }
}
