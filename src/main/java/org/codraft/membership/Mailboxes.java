package org.codraft.membership;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where mail reaches the people of a country, and how they read it. Whoever is suspended, or has not taken their seat,
 * has no mailbox.
 */
@Component
public class Mailboxes {

    private final JdbcClient sql;
    private final AccountRepository accounts;
    private final TransactionTemplate transaction;

    Mailboxes(JdbcClient sql, AccountRepository accounts, TransactionTemplate transaction) {
        this.sql = sql;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /**
     * Somebody with an active seat.
     *
     * @param actor as the country knows them now, with what they may do now
     */
    public record Mailbox(UUID seat, Actor actor, UUID organisation, String address) {

        public UUID account() {
            return Objects.requireNonNull(actor.accountId(), "whoever has taken a seat has an account");
        }
    }

    /** How somebody reads: their language, and the hours of the place they live in. */
    public record Reader(Locale language, ZoneId zone) {

        private static final ZoneId NOWHERE = ZoneId.of("UTC");

        /** Of whom nothing is known. */
        public static final Reader ANYBODY = new Reader(Locale.ENGLISH, NOWHERE);
    }

    /** Everybody with an active seat in the bound country. Asked inside a transaction of it. */
    public List<Mailbox> all() {
        Tenant tenant = CurrentTenant.required();
        return sql.sql("""
                select m.id, m.account_id, m.name, m.email, m.roles, m.organisation_id, o.name as organisation, o.side
                from membership m
                join organisation o on o.tenant_id = m.tenant_id and o.id = m.organisation_id
                where m.tenant_id = current_tenant() and m.state = 'ACTIVE'
                order by m.id""")
                .query((row, number) -> new Mailbox(
                        row.getObject("id", UUID.class),
                        SeatedActors.actor(tenant, row),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("email")))
                .list();
    }

    /** How these accounts read. Accounts are no country's, so this is asked outside every transaction of one. */
    public Map<UUID, Reader> readers(Collection<UUID> those) {
        Set<UUID> asked = Set.copyOf(those);
        return CurrentTenant.call(
                Tenant.INSTALLATION,
                () -> Objects.requireNonNull(transaction.execute(status -> accounts.findByIdIn(asked).stream()
                        .collect(Collectors.toMap(
                                Account::id,
                                account -> new Reader(
                                        Locale.forLanguageTag(account.language()),
                                        account.timeZone().orElse(Reader.NOWHERE)))))));
    }
}
