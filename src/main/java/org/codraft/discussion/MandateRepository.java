package org.codraft.discussion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MandateRepository extends Repository<Mandate, UUID> {

    Optional<Mandate> findById(UUID id);

    List<Mandate> findByMembershipId(UUID membershipId);

    List<Mandate> findAllByOrderByStartsDesc();

    Mandate save(Mandate mandate);
}
