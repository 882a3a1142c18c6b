package org.codraft.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, UUID> {

    Optional<Comment> findById(UUID id);

    List<Comment> findByThreadIdOrderByWrittenAt(UUID threadId);

    List<Comment> findByThreadIdInOrderByWrittenAt(Collection<UUID> threads);

    List<Comment> findByCommitmentIdOrderByWrittenAt(UUID commitmentId);

    Comment save(Comment comment);
}
