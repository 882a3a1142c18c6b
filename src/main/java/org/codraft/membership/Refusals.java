package org.codraft.membership;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody tried without the right to, in the record of the country where they tried it. */
@Component
public class Refusals {

    private final JdbcClient sql;
    private final Clock clock;

    Refusals(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Records the attempt in a transaction of its own, whatever becomes of the caller's. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(Optional<Actor> actor, List<Right> asked, String action) {
        Optional<Tenant> tenant = CurrentTenant.current();
        if (tenant.isPresent()) {
            UUID account = actor.map(Actor::accountId)
                    .or(() -> SignedInPerson.current().map(SignedIn::accountId))
                    .orElse(null);
            record(tenant.get(), account, actor, asked, action);
        }
    }

    /**
     * Records an attempt in the caller's transaction, for doors where many are answered at once.
     *
     * @param actor empty if the account has no active seat in the bound country
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordHere(UUID account, Optional<Actor> actor, List<Right> asked, String action) {
        record(CurrentTenant.required(), account, actor, asked, action);
    }

    private void record(
            Tenant tenant, @Nullable UUID account, Optional<Actor> actor, List<Right> asked, String action) {
        sql.sql(
                        "insert into refusal (tenant_id, id, at, account_id, person, asked, action) values (?, ?, ?, ?, ?, ?, ?)")
                .params(java.util.Arrays.asList(
                        tenant.id(),
                        UUID.randomUUID(),
                        OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC),
                        account,
                        actor.map(Actor::name).orElse(""),
                        asked.toString(),
                        action))
                .update();
    }
}
