package org.codraft.membership;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, UUID> {

    @EntityGraph(attributePaths = "organisation")
    Optional<Membership> findById(UUID id);

    @EntityGraph(attributePaths = "organisation")
    Optional<Membership> findByInvitationHash(String invitationHash);

    @EntityGraph(attributePaths = "organisation")
    Optional<Membership> findByEmailIgnoreCase(String email);

    @EntityGraph(attributePaths = "organisation")
    List<Membership> findAllByOrderByName();

    @EntityGraph(attributePaths = "organisation")
    List<Membership> findByIdInOrderByName(Collection<UUID> ids);

    /** Holds everyone's seat until the transaction ends: two administrators cannot put each other out of office. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Membership m order by m.id")
    List<Membership> hold();

    Membership save(Membership membership);

    long count();
}
