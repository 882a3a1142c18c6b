package org.codraft.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.codraft.membership.Mailboxes.Mailbox;
import org.codraft.membership.Mailboxes.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail of the bound country, from its making to its sending. */
@Component
class MailBook {

    private final JdbcClient sql;

    MailBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** A mail to somebody, as it is to be written. */
    record Mail(UUID id, UUID seat, boolean digest, int attempts, Reader reader) {}

    /** Makes a mail; what it says is written when it is sent. */
    UUID make(Mailbox mailbox, Reader reader, boolean digest, Instant now) {
        return sql.sql("""
                insert into mail (tenant_id, id, membership_id, digest, state, made_at, next_at, attempts, address, language,
                                  time_zone, subject, words, problem)
                values (current_tenant(), uuidv7(), ?, ?, 'WAITING', ?, ?, 0, ?, ?, ?, '', '', '')
                returning id""")
                .params(
                        mailbox.seat(),
                        digest,
                        at(now),
                        at(now),
                        mailbox.address(),
                        reader.language().toLanguageTag(),
                        reader.zone().getId())
                .query(UUID.class)
                .single();
    }

    /** The next mail whose time has come, held until the transaction ends; another node takes another one. */
    Optional<Mail> next(Instant now) {
        return sql.sql("""
                select id, membership_id, digest, attempts, language, time_zone from mail
                where tenant_id = current_tenant() and state = 'WAITING' and next_at <= ?
                order by next_at, id limit 1 for update skip locked""").param(at(now)).query(MailBook::mail).optional();
    }

    /** Mail that was written, was not sent, and tells of one of these notices. */
    List<Mail> lying(List<UUID> notices) {
        return sql.sql("""
                select distinct m.id, m.membership_id, m.digest, m.attempts, m.language, m.time_zone
                from mail m
                join mail_line l on l.tenant_id = m.tenant_id and l.mail_id = m.id
                where m.tenant_id = current_tenant() and l.notice_id = any (?)
                  and m.state not in ('SENDING', 'SENT', 'DROPPED') and m.words <> ''""")
                .param(notices.toArray(UUID[]::new))
                .query(MailBook::mail)
                .list();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getObject("membership_id", UUID.class),
                row.getBoolean("digest"),
                row.getInt("attempts"),
                new Reader(Locale.forLanguageTag(row.getString("language")), ZoneId.of(row.getString("time_zone"))));
    }

    void rewrite(Mail mail, Letter letter) {
        sql.sql("""
                update mail set subject = ?, words = ?
                where tenant_id = current_tenant() and id = ?""").params(letter.subject(), letter.text(), mail.id()).update();
    }

    /** It is handed to the mail server from now on, which takes no longer than this. */
    void begin(Mail mail, Letter letter, Instant now, Duration longest) {
        sql.sql("""
                update mail set state = 'SENDING', attempts = attempts + 1, next_at = ?, subject = ?, words = ?
                where tenant_id = current_tenant() and id = ?""")
                .params(at(now.plus(longest)), letter.subject(), letter.text(), mail.id())
                .update();
    }

    void keep(Mail mail, Letter letter) {
        sql.sql("""
                update mail set state = 'KEPT', subject = ?, words = ?
                where tenant_id = current_tenant() and id = ?""").params(letter.subject(), letter.text(), mail.id()).update();
    }

    void drop(Mail mail) {
        sql.sql("""
                update mail set state = 'DROPPED', words = ''
                where tenant_id = current_tenant() and id = ?""").param(mail.id()).update();
    }

    /** What it said is forgotten: it stands in the record it told of. */
    void sent(Mail mail, Instant now) {
        sql.sql("""
                update mail set state = 'SENT', sent_at = ?, words = '', problem = ''
                where tenant_id = current_tenant() and id = ?""").params(at(now), mail.id()).update();
    }

    void failed(Mail mail, MailState state, String problem, Instant next) {
        sql.sql("""
                update mail set state = ?, problem = ?, next_at = ?
                where tenant_id = current_tenant() and id = ?""").params(state.name(), problem, at(next), mail.id()).update();
    }

    /** Whoever was sending these has stopped before they knew what became of it. */
    int uncertain(Instant now) {
        return sql.sql("""
                update mail set state = 'UNCERTAIN'
                where tenant_id = current_tenant() and state = 'SENDING' and next_at <= ?""").param(at(now)).update();
    }

    /** What a mail is to tell; of a comment that was hidden since, nothing. */
    List<Notice> told(UUID mail) {
        return sql.sql("select " + NoticeRows.COLUMNS + """

                        from mail_line l
                        join notice n on n.tenant_id = l.tenant_id and n.id = l.notice_id
                        where l.tenant_id = current_tenant() and l.mail_id = ? and (not n.hidden or n.decision is not null)
                        order by n.at desc""")
                .param(mail)
                .query((row, number) -> NoticeRows.read(row, false))
                .list();
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
