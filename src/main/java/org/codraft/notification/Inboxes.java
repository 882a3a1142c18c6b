package org.codraft.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.codraft.drafting.Margins;
import org.codraft.membership.Accounts;
import org.codraft.membership.Actor;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.membership.WithoutRight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for whoever asks, and nobody else's: what is said to them by name, what they may answer, the answers to what
 * they asked for, and what goes on where they take part or follow.
 */
@Service
@Transactional
public class Inboxes {

    /** More than this is not counted, nor listed at once. */
    public static final int MOST = 200;

    private static final String OWN = """
            from notice n
            left join notice_mark m
              on m.tenant_id = n.tenant_id and m.notice_id = n.id and m.membership_id = :me
            where n.tenant_id = current_tenant()
              and (n.membership_id = :me
                   or n.membership_id is null and :decides and n.by_membership_id is distinct from :me
                      and not exists (
                          select 1 from notice own
                          left join notice_mark done
                            on done.tenant_id = own.tenant_id and done.notice_id = own.id and done.membership_id = :me
                          where own.tenant_id = n.tenant_id and own.event_id = n.event_id and own.membership_id = :me
                            and not own.settled and done.done_at is null))
            """;
    private static final String WAITING = OWN + " and not n.settled and m.done_at is null";
    private static final String DONE = OWN + " and m.done_at is not null";

    private final JdbcClient sql;
    private final Matters matters;
    private final Accounts accounts;
    private final Margins margins;
    private final Clock clock;

    Inboxes(JdbcClient sql, Matters matters, Accounts accounts, Margins margins, Clock clock) {
        this.sql = sql;
        this.matters = matters;
        this.accounts = accounts;
        this.margins = margins;
        this.clock = clock;
    }

    /** What waits, by commitment, the newest first. */
    @Requires(Right.READ_DRAFTS)
    @Transactional(readOnly = true)
    public List<Matter> waiting() {
        return read(WAITING);
    }

    /** What the person is done with, likewise. */
    @Requires(Right.READ_DRAFTS)
    @Transactional(readOnly = true)
    public List<Matter> done() {
        return read(DONE);
    }

    private List<Matter> read(String which) {
        return matters.of(
                own("select " + NoticeRows.COLUMNS + ", m.read_at " + which + " order by n.at desc limit " + MOST)
                        .query((row, number) -> NoticeRows.read(row, row.getTimestamp("read_at") != null))
                        .list());
    }

    /** How much of what waits the person has not read, at most {@link #MOST}; nothing without a seat in the country. */
    @WithoutRight("because it tells a person only how much waits for themselves")
    @Transactional(readOnly = true)
    public int unread() {
        Optional<Actor> self = accounts.here().filter(actor -> actor.may(Right.READ_DRAFTS));
        return self.map(actor -> actor.call(() -> own("select count(*) from (select 1 " + WAITING
                                + " and m.read_at is null limit " + MOST + ") as unread")
                        .query(Integer.class)
                        .single()))
                .orElse(0);
    }

    /** The person has come to the place where it was said. */
    @Requires(Right.READ_DRAFTS)
    public void readAt(UUID place) {
        mark("read_at", WAITING + " and n.place_id = :place and m.read_at is null", place);
    }

    /** Puts a notice away, or all those of a commitment or plan at once. */
    @Requires(Right.READ_DRAFTS)
    public void putAway(UUID noticeOrSubject) {
        mark(
                "done_at",
                WAITING + " and :place in (n.id, n.commitment_id, n.plan_id)"
                        + " and (n.id = :place or n.commitment_id = :place or n.commitment_id is null)",
                noticeOrSubject);
    }

    /** Puts a notice back among those that wait, unread. */
    @Requires(Right.READ_DRAFTS)
    public void putBack(UUID notice) {
        UUID self = self();
        int back = sql.sql("""
                update notice_mark set done_at = null, read_at = null
                where tenant_id = current_tenant() and notice_id = ? and membership_id = ?""").params(notice, self).update();
        if (back > 0) {
            margins.changed(self);
        }
    }

    private void mark(String what, String which, UUID place) {
        int marked = own("insert into notice_mark as mark (tenant_id, notice_id, membership_id, " + what + ")"
                        + " select current_tenant(), n.id, :me, :now " + which
                        + " on conflict (tenant_id, notice_id, membership_id) do update set " + what + " = excluded."
                        + what)
                .param("place", place)
                .param("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .update();
        if (marked > 0) {
            margins.changed(self());
        }
    }

    private JdbcClient.StatementSpec own(String query) {
        return sql.sql(query)
                .param("me", self())
                .param("decides", Actor.required().may(Right.DECIDE));
    }

    private static UUID self() {
        return Objects.requireNonNull(Actor.required().membershipId(), "only who has a seat has an inbox");
    }
}
