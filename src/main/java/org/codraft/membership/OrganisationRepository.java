package org.codraft.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<Organisation, UUID> {

    Optional<Organisation> findById(UUID id);

    Optional<Organisation> findByNameIgnoreCase(String name);

    List<Organisation> findAllByOrderBySideAscNameAsc();

    Organisation save(Organisation organisation);
}
