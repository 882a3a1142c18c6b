package org.codraft.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CountryRepository extends Repository<Country, UUID> {

    Optional<Country> findBySlug(String slug);

    Optional<Country> findById(UUID id);

    List<Country> findAllByOrderByName();

    Country save(Country country);
}
