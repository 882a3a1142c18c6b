package org.codraft.discussion.inputs;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InputRepository extends Repository<Input, UUID> {

    Optional<Input> findById(UUID id);

    Optional<Input> findByPlanIdAndNumber(UUID planId, int number);

    /** Holds the input until the transaction ends: whoever else decides on it waits, then sees what was decided. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Input i where i.id = :id")
    Optional<Input> hold(UUID id);

    Input save(Input input);
}
