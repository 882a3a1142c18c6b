package org.codraft.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.CurrentTenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The country's mail that was not sent, for whoever looks after it. What was sent is not kept to be read. */
@Service
@Transactional
public class Outbox {

    /** More are not listed at once. */
    public static final int MOST = 200;

    private final JdbcClient sql;
    private final Post post;
    private final MailServer server;
    private final Clock clock;

    Outbox(JdbcClient sql, Post post, MailServer server, Clock clock) {
        this.sql = sql;
        this.post = post;
        this.server = server;
        this.clock = clock;
    }

    /**
     * A mail that was not sent.
     *
     * @param problem what the mail server said of it, in its own words; empty if it said nothing
     * @param next when it is tried again, if it is waiting
     */
    public record Lying(
            UUID id,
            String person,
            String address,
            MailState state,
            String subject,
            Locale language,
            Instant made,
            int attempts,
            Instant next,
            String problem) {}

    /** Whether Codraft has a mail server; without one every mail is kept here. */
    @Requires(Right.READ_OUTBOX)
    public boolean hasServer() {
        return server.isSet();
    }

    /** What was not sent, the newest first. */
    @Requires(Right.READ_OUTBOX)
    @Transactional(readOnly = true)
    public List<Lying> lying() {
        return sql.sql("""
                select m.id, p.name, m.address, m.state, m.subject, m.language, m.made_at, m.attempts, m.next_at, m.problem
                from mail m
                join membership p on p.tenant_id = m.tenant_id and p.id = m.membership_id
                where m.tenant_id = current_tenant() and m.state not in ('SENT', 'DROPPED')
                order by m.made_at desc, m.id desc limit ?""")
                .param(MOST)
                .query((row, number) -> new Lying(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("address"),
                        MailState.valueOf(row.getString("state")),
                        row.getString("subject"),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getTimestamp("made_at").toInstant(),
                        row.getInt("attempts"),
                        row.getTimestamp("next_at").toInstant(),
                        row.getString("problem")))
                .list();
    }

    /** What it says; empty if it was sent meanwhile. */
    @Requires(Right.READ_OUTBOX)
    @Transactional(readOnly = true)
    public Optional<String> words(UUID mail) {
        return sql.sql("""
                select words from mail
                where tenant_id = current_tenant() and id = ? and state not in ('SENT', 'DROPPED')""").param(mail).query(String.class).optional();
    }

    /**
     * Sends a mail that was given up, is uncertain, or was kept before there was a mail server.
     *
     * @throws NotPossible if there is no mail server, or the mail was sent or is about to be
     */
    @Requires(Right.READ_OUTBOX)
    public void send(UUID mail) {
        if (!server.isSet()) {
            throw new NotPossible("outbox.no-server");
        }
        int again = sql.sql("""
                update mail set state = 'WAITING', attempts = 0, next_at = ?
                where tenant_id = current_tenant() and id = ? and state in ('KEPT', 'FAILED', 'UNCERTAIN')""").params(MailBook.at(clock.instant()), mail).update();
        if (again == 0) {
            throw new NotPossible("outbox.sent-meanwhile");
        }
        post.wake(CurrentTenant.required());
    }
}
