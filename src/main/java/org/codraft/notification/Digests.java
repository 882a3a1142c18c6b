package org.codraft.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.codraft.membership.Mailboxes.Mailbox;
import org.codraft.membership.Mailboxes.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One mail a day for whoever wishes it so, in the morning where they live, of what came up to then and still waits for
 * them: what they have read or put away, and what is settled, is not told again; an answer always is.
 */
@Component
class Digests {

    /** When people find it before their day's work. */
    static final LocalTime MORNING = LocalTime.of(7, 0);

    private final JdbcClient sql;
    private final MailWishesRepository wishes;
    private final MailBook mails;

    Digests(JdbcClient sql, MailWishesRepository wishes, MailBook mails) {
        this.sql = sql;
        this.wishes = wishes;
        this.mails = mails;
    }

    /** Makes the digests whose hour has come, in the caller's transaction. */
    void make(Collection<Mailbox> mailboxes, Map<UUID, Reader> readers, Instant now) {
        dropWhatNobodyReads(mailboxes);
        Set<UUID> waiting = waiting();
        for (Mailbox mailbox : mailboxes) {
            if (!waiting.contains(mailbox.seat())) {
                continue;
            }
            Reader reader = readers.getOrDefault(mailbox.account(), Reader.ANYBODY);
            Instant morning = lastMorning(reader, now);
            if (isDue(mailbox, morning)) {
                make(mailbox, reader, morning, now);
            }
        }
    }

    /** The morning that was last where the reader lives. */
    static Instant lastMorning(Reader reader, Instant now) {
        ZonedDateTime there = now.atZone(reader.zone());
        ZonedDateTime today = there.toLocalDate().atTime(MORNING).atZone(reader.zone());
        return (today.isAfter(there)
                        ? there.toLocalDate().minusDays(1).atTime(MORNING).atZone(reader.zone())
                        : today)
                .toInstant();
    }

    /** The lines of whoever has no seat any more. */
    private void dropWhatNobodyReads(Collection<Mailbox> mailboxes) {
        sql.sql("delete from mail_line where tenant_id = current_tenant() and mail_id is null"
                        + " and membership_id <> all (?)")
                .param(mailboxes.stream().map(Mailbox::seat).toArray(UUID[]::new))
                .update();
    }

    private Set<UUID> waiting() {
        return Set.copyOf(sql.sql("""
                select distinct membership_id from mail_line where tenant_id = current_tenant() and mail_id is null""").query(UUID.class).list());
    }

    private boolean isDue(Mailbox mailbox, Instant morning) {
        return sql.sql("""
                select exists (
                        select 1 from mail_line l join notice n on n.tenant_id = l.tenant_id and n.id = l.notice_id
                        where l.tenant_id = current_tenant() and l.membership_id = :seat and l.mail_id is null
                          and n.at < :morning)
                   and not exists (
                        select 1 from mail where tenant_id = current_tenant() and membership_id = :seat and digest
                          and made_at >= :morning)""")
                .param("seat", mailbox.seat())
                .param("morning", MailBook.at(morning))
                .query(Boolean.class)
                .single();
    }

    private void make(Mailbox mailbox, Reader reader, Instant morning, Instant now) {
        Wishes wished = wishes.findByMembershipId(mailbox.seat())
                .map(MailWishes::wishes)
                .orElse(Wishes.USUAL);
        List<Line> lines = lines(mailbox, morning);
        UUID[] told = lines.stream()
                .filter(line -> !line.over() && wished.of(line.kind()) != Cadence.NEVER)
                .map(Line::notice)
                .toArray(UUID[]::new);
        if (told.length > 0) {
            UUID mail = mails.make(mailbox, reader, true, now);
            sql.sql("""
                    update mail_line set mail_id = ?
                    where tenant_id = current_tenant() and membership_id = ? and notice_id = any (?)""").params(mail, mailbox.seat(), told).update();
        }
        sql.sql("""
                delete from mail_line
                where tenant_id = current_tenant() and membership_id = ? and mail_id is null and notice_id = any (?)""")
                .params(mailbox.seat(), lines.stream().map(Line::notice).toArray(UUID[]::new))
                .update();
    }

    private record Line(UUID notice, NoticeKind kind, boolean over) {}

    private List<Line> lines(Mailbox mailbox, Instant morning) {
        return sql.sql("""
                select n.id, n.kind,
                       n.settled or n.hidden and n.decision is null
                       or n.kind <> 'ANSWERED' and (m.read_at is not null or m.done_at is not null) as over
                from mail_line l
                join notice n on n.tenant_id = l.tenant_id and n.id = l.notice_id
                left join notice_mark m
                  on m.tenant_id = l.tenant_id and m.notice_id = l.notice_id and m.membership_id = l.membership_id
                where l.tenant_id = current_tenant() and l.membership_id = ? and l.mail_id is null and n.at < ?
                for update of l skip locked""")
                .params(mailbox.seat(), MailBook.at(morning))
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getBoolean("over")))
                .list();
    }
}
