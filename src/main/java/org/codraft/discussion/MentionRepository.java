package org.codraft.discussion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MentionRepository extends Repository<Mention, UUID> {

    List<Mention> findByCommentId(UUID commentId);

    List<Mention> findByCommitmentId(UUID commitmentId);

    Mention save(Mention mention);
}
