package org.codraft.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StanceRepository extends Repository<Stance, UUID> {

    Optional<Stance> findById(UUID id);

    List<Stance> findByAboutId(UUID aboutId);

    List<Stance> findByAboutIdIn(Collection<UUID> about);

    List<Stance> findByCommitmentIdOrderByTakenAt(UUID commitmentId);

    boolean existsByAboutId(UUID aboutId);

    Stance save(Stance stance);

    void delete(Stance stance);
}
