package org.codraft.commitment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Commitments and their milestones by name, for the modules that speak of them. Whoever asks has been asked for their
 * right by the calling service.
 */
@Component
public class NamedCommitments {

    private final CommitmentRepository commitments;
    private final MilestoneRepository milestones;

    NamedCommitments(CommitmentRepository commitments, MilestoneRepository milestones) {
        this.commitments = commitments;
        this.milestones = milestones;
    }

    /** @throws java.util.NoSuchElementException if the bound country has no such commitment */
    public Commitment with(UUID commitment) {
        return commitments.findById(commitment).orElseThrow();
    }

    /** The milestone as it stands; empty if it was removed. */
    public Optional<Milestone> milestone(UUID milestone) {
        return milestones.findById(milestone);
    }
}
