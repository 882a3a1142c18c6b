package org.codraft.discussion;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SuggestionRepository extends Repository<Suggestion, UUID> {

    Optional<Suggestion> findById(UUID id);

    /** Holds the suggestion until the transaction ends: whoever else acts on it waits, then sees what was stored. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Suggestion s where s.id = :id")
    Optional<Suggestion> hold(UUID id);

    List<Suggestion> findByCommitmentIdOrderBySuggestedAt(UUID commitmentId);

    List<Suggestion> findByDraftIdAndStateIn(UUID draftId, Collection<Outcome> states);

    Suggestion save(Suggestion suggestion);
}
