package org.codraft.commitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CommitmentRepository extends Repository<Commitment, UUID> {

    Optional<Commitment> findById(UUID id);

    Optional<Commitment> findByPlanIdAndReference(UUID planId, int reference);

    List<Commitment> findByPlanIdOrderByPlace(UUID planId);

    Commitment save(Commitment commitment);
}
