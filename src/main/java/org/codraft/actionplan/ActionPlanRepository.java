package org.codraft.actionplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActionPlanRepository extends Repository<ActionPlan, UUID> {

    Optional<ActionPlan> findById(UUID id);

    Optional<ActionPlan> findBySlug(String slug);

    Optional<ActionPlan> findBySourceKey(String sourceKey);

    List<ActionPlan> findAllByOrderByStartsDescTitleAsc();

    ActionPlan save(ActionPlan plan);
}
