package org.codraft.actionplan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActionPlanRepository extends Repository<ActionPlan, UUID> {

    Optional<ActionPlan> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ActionPlan p where p.id = :id")
    Optional<ActionPlan> hold(UUID id);

    Optional<ActionPlan> findBySlug(String slug);

    Optional<ActionPlan> findBySourceKey(String sourceKey);

    List<ActionPlan> findAllByOrderByStartsDescTitleAsc();

    ActionPlan save(ActionPlan plan);
}
