package org.codraft.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, UUID> {

    @EntityGraph(attributePaths = "organisation")
    Optional<Membership> findById(UUID id);

    @EntityGraph(attributePaths = "organisation")
    Optional<Membership> findByAccountId(UUID accountId);

    @EntityGraph(attributePaths = "organisation")
    Optional<Membership> findByInvitationHash(String invitationHash);

    @EntityGraph(attributePaths = "organisation")
    Optional<Membership> findByEmailIgnoreCase(String email);

    @EntityGraph(attributePaths = "organisation")
    List<Membership> findAllByOrderByName();

    Membership save(Membership membership);

    long count();
}
