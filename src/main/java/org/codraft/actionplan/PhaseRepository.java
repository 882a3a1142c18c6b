package org.codraft.actionplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PhaseRepository extends Repository<Phase, UUID> {

    List<Phase> findByPlanIdOrderByPlace(UUID planId);

    Optional<Phase> findById(UUID id);

    Phase save(Phase phase);
}
