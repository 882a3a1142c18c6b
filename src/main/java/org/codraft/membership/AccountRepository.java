package org.codraft.membership;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Optional<Account> findByEmailIgnoreCase(String email);

    Optional<Account> findById(UUID id);

    List<Account> findByIdIn(Collection<UUID> ids);

    Account save(Account account);

    long count();
}
