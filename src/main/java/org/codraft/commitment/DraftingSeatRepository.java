package org.codraft.commitment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DraftingSeatRepository extends Repository<DraftingSeat, UUID> {

    List<DraftingSeat> findByCommitmentId(UUID commitmentId);

    List<DraftingSeat> findByMembershipId(UUID membershipId);

    boolean existsByCommitmentIdAndMembershipId(UUID commitmentId, UUID membershipId);

    void delete(DraftingSeat seat);

    DraftingSeat save(DraftingSeat draftingSeat);
}
