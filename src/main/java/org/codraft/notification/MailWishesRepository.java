package org.codraft.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MailWishesRepository extends Repository<MailWishes, UUID> {

    Optional<MailWishes> findByMembershipId(UUID membershipId);

    List<MailWishes> findByMembershipIdIn(Collection<UUID> membershipIds);

    MailWishes save(MailWishes wishes);
}
