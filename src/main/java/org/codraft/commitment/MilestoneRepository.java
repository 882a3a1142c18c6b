package org.codraft.commitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MilestoneRepository extends Repository<Milestone, UUID> {

    Optional<Milestone> findById(UUID id);

    @Query("select m.commitmentId from Milestone m where m.id = :id")
    Optional<UUID> commitmentOf(UUID id);

    List<Milestone> findByCommitmentIdOrderByPlace(UUID commitmentId);

    void delete(Milestone milestone);

    Milestone save(Milestone milestone);
}
