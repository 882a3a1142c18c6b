package org.codraft.notification;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.codraft.membership.Mailboxes.Mailbox;
import org.codraft.membership.Mailboxes.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes mail of what happened in the bound country. One node at a time does so: a second would make a second digest. */
@Component
class SortingOffice {

    private final Sorting sorting;
    private final Digests digests;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SortingOffice(Sorting sorting, Digests digests, JdbcClient sql, TransactionTemplate transaction, Clock clock) {
        this.sorting = sorting;
        this.digests = digests;
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether any mail is to be made or sent. */
    boolean hasAnythingToDo() {
        return Objects.requireNonNull(
                transaction.execute(status -> sql.sql("""
                select exists (select 1 from notice where tenant_id = current_tenant() and to_mail)
                    or exists (select 1 from mail_line where tenant_id = current_tenant() and mail_id is null)
                    or exists (select 1 from mail where tenant_id = current_tenant() and state in ('WAITING', 'SENDING'))""").query(Boolean.class).single()));
    }

    /**
     * Sorts some of it, and makes the digests whose hour has come when all is sorted.
     *
     * @return whether there may be more to sort
     */
    boolean sort(List<Mailbox> all, Map<UUID, Reader> readers) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!isMine()) {
                return false;
            }
            boolean more = sorting.sort(all, readers, clock.instant());
            if (!more) {
                digests.make(all, readers, clock.instant());
            }
            return more;
        }));
    }

    private boolean isMine() {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended('mail of ' || current_tenant(), 0))")
                .query(Boolean.class)
                .single();
    }
}
