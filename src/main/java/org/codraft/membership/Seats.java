package org.codraft.membership;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what the person who is signed in is, here and now. Nothing is remembered from one request to the next. */
@Component
class Seats {

    private final SeatedActors seated;
    private final AccountRepository accounts;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Seats(SeatedActors seated, AccountRepository accounts, JdbcClient sql, TransactionTemplate transaction) {
        this.seated = seated;
        this.accounts = accounts;
        this.sql = sql;
        this.transaction = transaction;
    }

    /** Whoever acts in the bound tenant: already known to this call, or read anew from the record. */
    Optional<Actor> actor() {
        Optional<Actor> known = Actor.current();
        return known.isPresent()
                ? known
                : CurrentTenant.current()
                        .flatMap(
                                tenant -> SignedInPerson.current().flatMap(person -> here(tenant, person.accountId())));
    }

    private Optional<Actor> here(Tenant tenant, UUID accountId) {
        return OneRequest.ask(Actor.class, tenant, accountId, () -> read(tenant, accountId));
    }

    private Optional<Actor> read(Tenant tenant, UUID accountId) {
        return Optional.ofNullable(transaction.execute(status -> tenant.equals(Tenant.INSTALLATION)
                        ? accounts.findById(accountId).map(Seats::outsideEveryCountry)
                        : Optional.ofNullable(seated.of(Set.of(accountId)).get(accountId))))
                .flatMap(actor -> actor);
    }

    private static Actor outsideEveryCountry(Account account) {
        Set<Right> rights = account.isOperator() ? EnumSet.of(Right.MAKE_COUNTRIES) : Set.of();
        return Actor.withoutSeat(Tenant.INSTALLATION, account.id(), account.name(), rights);
    }

    /** The countries in which this account has an active seat. Asked in the installation's scope. */
    List<UUID> countriesOf(UUID accountId) {
        return CurrentTenant.call(
                Tenant.INSTALLATION,
                () -> java.util.Objects.requireNonNull(transaction.execute(status -> {
                    sql.sql("select set_config('codraft.account', ?, true)")
                            .param(accountId.toString())
                            .query(String.class)
                            .single();
                    return sql.sql("select tenant_id from membership where account_id = ? and state = 'ACTIVE'")
                            .param(accountId)
                            .query(UUID.class)
                            .list();
                })));
    }
}
