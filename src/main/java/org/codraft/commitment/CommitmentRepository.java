package org.codraft.commitment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommitmentRepository extends Repository<Commitment, UUID> {

    Optional<Commitment> findById(UUID id);

    /** Holds the commitment until the transaction ends: whoever else changes it waits, then sees what was stored. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commitment c where c.id = :id")
    Optional<Commitment> hold(UUID id);

    Optional<Commitment> findByPlanIdAndReference(UUID planId, int reference);

    List<Commitment> findByPlanIdOrderByPlace(UUID planId);

    Commitment save(Commitment commitment);
}
