package org.codraft.discussion.inputs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InputLinkRepository extends Repository<InputLink, UUID> {

    List<InputLink> findByInputIdOrderById(UUID inputId);

    Optional<InputLink> findByInputIdAndCommitmentId(UUID inputId, UUID commitmentId);

    InputLink save(InputLink link);

    void delete(InputLink link);
}
