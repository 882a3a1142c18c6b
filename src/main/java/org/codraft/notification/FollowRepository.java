package org.codraft.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FollowRepository extends Repository<Follow, UUID> {

    Optional<Follow> findByMembershipIdAndSubjectId(UUID membershipId, UUID subjectId);

    List<Follow> findByMembershipId(UUID membershipId);

    List<Follow> findBySubjectIdIn(Collection<UUID> subjectIds);

    void delete(Follow follow);

    Follow save(Follow follow);
}
