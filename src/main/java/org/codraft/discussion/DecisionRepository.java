package org.codraft.discussion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, UUID> {

    List<Decision> findByContributionIdOrderByTurn(UUID contributionId);

    List<Decision> findByCommitmentIdOrderByTurn(UUID commitmentId);

    Decision save(Decision decision);
}
