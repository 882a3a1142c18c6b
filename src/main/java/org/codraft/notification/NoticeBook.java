package org.codraft.notification;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Speaker;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down who is to know of what, in the transaction in which it happened. */
@Component
class NoticeBook {

    private final JdbcClient sql;

    NoticeBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Once for each of them: who is told already is told for the new reason if that is a mention, and not twice. */
    void tell(News news, Map<UUID, NoticeKind> recipients) {
        recipients.forEach((seat, kind) -> write(news, seat, kind));
    }

    /** For everybody who may decide, now or later. */
    void tellDeciders(News news) {
        write(news, null, NoticeKind.TO_DECIDE);
    }

    private void write(News news, @Nullable UUID seat, NoticeKind kind) {
        Speaker by = news.by();
        DecisionKind decision = news.decision();
        sql.sql("""
                insert into notice (tenant_id, id, event_id, membership_id, kind, plan_id, commitment_id, place, place_id,
                                    number, comment_id, decision, by_membership_id, by_person, by_organisation, by_side,
                                    quote, words, reason, hidden, at, settled, to_mail)
                values (current_tenant(), uuidv7(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, false, true)
                on conflict (tenant_id, event_id, membership_id) do update
                set kind = excluded.kind, words = excluded.words
                where notice.kind <> 'MENTIONED' and excluded.kind = 'MENTIONED'""")
                .params(Arrays.asList(
                        news.event(),
                        seat,
                        kind.name(),
                        news.act().plan(),
                        news.act().commitment(),
                        news.place().kind().name(),
                        news.place().id(),
                        news.number(),
                        news.comment(),
                        decision == null ? null : decision.name(),
                        by.seat(),
                        by.person(),
                        by.organisation(),
                        by.side().name(),
                        news.said().quote(),
                        news.said().words(),
                        news.said().reason(),
                        OffsetDateTime.ofInstant(news.act().at(), ZoneOffset.UTC)))
                .update();
    }

    /** Nobody needs to answer it any more, or does again. */
    void settle(Place place, boolean settled) {
        sql.sql("""
                update notice set settled = ?
                where tenant_id = current_tenant() and place_id = ? and kind = 'TO_DECIDE'""").params(settled, place.id()).update();
        if (!settled) {
            beginAnew(place);
        }
    }

    /** What was read and done with is so no more: it says something else now, or asks again. */
    private void beginAnew(Place place) {
        sql.sql("""
                update notice_mark m set read_at = null, done_at = null
                from notice n
                where m.tenant_id = current_tenant() and n.tenant_id = m.tenant_id and n.id = m.notice_id
                  and n.place_id = ? and n.kind = 'TO_DECIDE'""").param(place.id()).update();
    }

    /** A suggestion says something else now. */
    void sayAnew(Place place, Notice.Said said) {
        sql.sql("""
                update notice set quote = ?, words = ?, reason = ?
                where tenant_id = current_tenant() and place_id = ? and decision is null and comment_id is null""")
                .params(said.quote(), said.words(), said.reason(), place.id())
                .update();
        beginAnew(place);
    }

    /** A comment says it better now. */
    void putBetter(UUID comment, String words) {
        sql.sql("""
                update notice set words = ?
                where tenant_id = current_tenant() and comment_id = ? and not hidden""").params(words, comment).update();
    }

    /**
     * Erases everything that came from a comment, in what was told of it and in the answers that quote it.
     *
     * @return the notices that said something of it
     */
    List<UUID> hide(UUID thread, UUID comment) {
        return sql.sql("""
                update notice n set quote = '', words = case when n.comment_id = :comment then '' else words end,
                                    hidden = true, settled = settled or kind <> 'TO_DECIDE' and n.comment_id = :comment
                where n.tenant_id = current_tenant()
                  and (n.comment_id = :comment
                       or n.place_id = :thread and n.decision is not null and exists (
                           select 1 from notice first
                           where first.tenant_id = current_tenant() and first.comment_id = :comment
                             and first.kind = 'TO_DECIDE'))
                returning n.id""")
                .param("comment", comment)
                .param("thread", thread)
                .query(UUID.class)
                .list();
    }
}
