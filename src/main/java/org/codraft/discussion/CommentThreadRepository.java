package org.codraft.discussion;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentThreadRepository extends Repository<CommentThread, UUID> {

    Optional<CommentThread> findById(UUID id);

    /** Holds the thread until the transaction ends: whoever else acts on it waits, then sees what was stored. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from CommentThread t where t.id = :id")
    Optional<CommentThread> hold(UUID id);

    List<CommentThread> findByCommitmentIdOrderByOpenedAt(UUID commitmentId);

    List<CommentThread> findByDraftIdAndState(UUID draftId, CommentThread.State state);

    CommentThread save(CommentThread thread);
}
