package org.codraft.drafting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The drafts of the bound country. */
interface DraftRepository extends JpaRepository<Draft, UUID> {

    Optional<Draft> findBySubjectIdAndLanguage(UUID subject, String language);

    /** Holds the draft until the transaction ends: edits of one text that end at once are closed one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.id = :id")
    Optional<Draft> hold(UUID id);

    List<Draft> findBySubjectId(UUID subject);
}
