package org.codraft.discussion.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Outcome;
import org.codraft.discussion.inputs.Channel;
import org.codraft.discussion.ledger.LedgerEntry.Answer;
import org.codraft.discussion.ledger.LedgerEntry.InCommitment;
import org.codraft.discussion.ledger.LedgerEntry.Said;
import org.codraft.discussion.ledger.LedgerEntry.WhereInText;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads everything the ledger tells of a page of contributions: two questions, however many they are. */
@Component
class LedgerDetails {

    private static final String ENTRIES = """
            with said as (
                select 'INPUT' as kind, i.tenant_id, i.id, i.number, i.state, i.person, i.organisation, i.side,
                       i.for_organisation, i.said_on, i.channel, i.occasion, i.title, '' as before, i.words, '' as why,
                       null as language
                from input i where i.tenant_id = current_tenant() and i.id = any (:ids)
                union all
                select 'SUGGESTION', s.tenant_id, s.id, s.number, s.state, s.person, s.organisation, s.side,
                       s.for_organisation, (s.suggested_at at time zone 'UTC')::date, null, '', '', s.words_before,
                       s.words_after, s.why, s.language
                from suggestion s where s.tenant_id = current_tenant() and s.id = any (:ids)
                union all
                select 'COMMENT', t.tenant_id, t.id, t.number, t.decision, t.person, t.organisation, t.side,
                       t.for_organisation, (t.opened_at at time zone 'UTC')::date, null, '', '', coalesce(t.quote, ''),
                       coalesce((select case when f.hidden and not :hidden then '' else f.words end from comment f
                                 where f.tenant_id = t.tenant_id and f.thread_id = t.id
                                 order by f.written_at, f.id limit 1), ''), '', t.language
                from comment_thread t where t.tenant_id = current_tenant() and t.id = any (:ids))
            select said.*, d.kind as decided, d.reason, d.change_made, d.person as decider,
                   d.organisation as decider_organisation, d.side as decider_side, d.decided_at, d.to_version,
                   d.final_words, d.deferred_until, d.merged_id, d.draft_id, d.place_id,
                   case d.merged_kind
                     when 'INPUT' then 'I' || (select number from input m where m.tenant_id = d.tenant_id and m.id = d.merged_id)
                     when 'SUGGESTION' then 'S' || (select number from suggestion m where m.tenant_id = d.tenant_id and m.id = d.merged_id)
                     when 'COMMENT' then 'C' || (select number from comment_thread m where m.tenant_id = d.tenant_id and m.id = d.merged_id)
                   end as merged
            from said
            left join lateral (select * from decision l
                               where l.tenant_id = said.tenant_id and l.contribution_id = said.id
                               order by l.turn desc limit 1) d on true""";

    private static final String COMMITMENTS = """
            select of.id, c.reference, c.number, c.title
            from (select s.id, s.commitment_id from suggestion s where s.tenant_id = current_tenant() and s.id = any (:ids)
                  union all
                  select t.id, t.commitment_id from comment_thread t where t.tenant_id = current_tenant() and t.id = any (:ids)
                  union all
                  select l.input_id, l.commitment_id from input_link l
                  where l.tenant_id = current_tenant() and l.input_id = any (:ids)) of
            join commitment c on c.tenant_id = current_tenant() and c.id = of.commitment_id
            order by c.place""";

    private final JdbcClient sql;
    private final Clock clock;

    LedgerDetails(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The entries of these contributions, in this order. */
    List<LedgerEntry> of(List<Contribution> contributions) {
        if (contributions.isEmpty()) {
            return List.of();
        }
        UUID[] ids = contributions.stream().map(Contribution::id).toArray(UUID[]::new);
        Map<UUID, List<InCommitment>> commitments = commitments(ids);
        LocalDate today = LocalDate.now(clock);
        Map<UUID, LedgerEntry> entries = new HashMap<>();
        sql.sql(ENTRIES)
                .param("ids", ids)
                .param("hidden", Actor.required().may(Right.SEE_HIDDEN))
                .query((row, number) -> entry(row, commitments, today))
                .list()
                .forEach(entry -> entries.put(entry.contribution().id(), entry));
        return contributions.stream()
                .map(contribution -> entries.get(contribution.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<UUID, List<InCommitment>> commitments(UUID[] ids) {
        Map<UUID, List<InCommitment>> commitments = new HashMap<>();
        sql.sql(COMMITMENTS).param("ids", ids).query(row -> {
            commitments
                    .computeIfAbsent(row.getObject("id", UUID.class), id -> new ArrayList<>())
                    .add(new InCommitment(row.getInt("reference"), row.getString("number"), row.getString("title")));
        });
        return commitments;
    }

    private static LedgerEntry entry(ResultSet row, Map<UUID, List<InCommitment>> commitments, LocalDate today)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        ContributionKind kind = ContributionKind.valueOf(row.getString("kind"));
        Outcome outcome = Outcome.valueOf(row.getString("state"));
        Said said = said(row);
        return new LedgerEntry(
                new Contribution(kind, id),
                kind.called(row.getInt("number")),
                row.getInt("number"),
                said,
                commitments.getOrDefault(id, List.of()),
                outcome,
                answer(row),
                outcome.isOpen() ? Math.max(0, ChronoUnit.DAYS.between(said.on(), today)) : 0);
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getString("person"),
                text(row.getString("organisation")),
                side(row.getString("side")),
                row.getBoolean("for_organisation"),
                row.getObject("said_on", LocalDate.class),
                Optional.ofNullable(row.getString("channel")).map(Channel::valueOf),
                row.getString("occasion"),
                row.getString("title"),
                row.getString("before"),
                row.getString("words"),
                row.getString("why"));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        String decided = row.getString("decided");
        return decided == null
                ? null
                : new Answer(
                        DecisionKind.valueOf(decided),
                        row.getString("reason"),
                        row.getString("change_made"),
                        row.getString("decider"),
                        text(row.getString("decider_organisation")),
                        side(row.getString("decider_side")),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getObject("to_version", Long.class),
                        text(row.getString("final_words")),
                        text(row.getString("merged")),
                        row.getObject("merged_id", UUID.class),
                        row.getObject("deferred_until", LocalDate.class),
                        text(row.getString("language")),
                        where(row.getObject("draft_id", UUID.class), row.getObject("place_id", UUID.class)));
    }

    private static @Nullable WhereInText where(@Nullable UUID draft, @Nullable UUID place) {
        return draft == null || place == null ? null : new WhereInText(draft, place);
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }

    private static Side side(@Nullable String stored) {
        return stored == null ? Side.OTHER : Side.valueOf(stored);
    }
}
