package org.codraft.membership;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How an empty installation gets its first operator: a link printed at its start, which works once. */
@Service
public class FirstOperator {

    private static final String BEARER = "because only who sees the installation's log can know the link";

    private final NewAccounts accounts;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    FirstOperator(NewAccounts accounts, JdbcClient sql, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.sql = sql;
        this.transaction = transaction;
    }

    /** A fresh link while there is no account at all; an earlier one stops working. */
    @WithoutRight(BEARER)
    public Optional<OneTimeLink> offer() {
        if (!accounts.areStillToCome()) {
            return Optional.empty();
        }
        OneTimeLink link = OneTimeLink.fresh();
        inInstallation(() -> sql.sql("""
                        insert into first_operator_link (tenant_id, token_hash) values (current_tenant(), ?)
                        on conflict (tenant_id) do update set token_hash = excluded.token_hash""").param(link.hash()).update());
        return Optional.of(link);
    }

    @WithoutRight(BEARER)
    public boolean isOffered(OneTimeLink link) {
        return accounts.areStillToCome()
                && inInstallation(() -> sql.sql("select count(*) from first_operator_link where token_hash = ?")
                                .param(link.hash())
                                .query(Integer.class)
                                .single())
                        > 0;
    }

    /** @throws NotPossible if the link is used or replaced, or the password is too short or too long */
    @WithoutRight(BEARER)
    public void take(OneTimeLink link, String name, String email, String password, Locale language) {
        Password chosen = new Password(password);
        if (name.isBlank() || !email.contains("@")) {
            throw new NotPossible("membership.name-and-email");
        }
        if (!accounts.areStillToCome()
                || inInstallation(() -> sql.sql("delete from first_operator_link where token_hash = ?")
                                .param(link.hash())
                                .update())
                        == 0) {
            throw new NotPossible("membership.link-over");
        }
        accounts.create(email, name, chosen, language, true);
    }

    private int inInstallation(java.util.function.IntSupplier work) {
        return CurrentTenant.call(
                Tenant.INSTALLATION, () -> Objects.requireNonNull(transaction.execute(status -> work.getAsInt())));
    }
}
