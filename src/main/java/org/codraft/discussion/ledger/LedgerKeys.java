package org.codraft.discussion.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.ContributionKind;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;
import org.codraft.membership.Side;
import org.codraft.shared.SoughtWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds and orders contributions of all three kinds by what little of them that takes; the rest is read for one page of them
 * only. Those that wait come first, whoever waits longest before the others.
 */
@Component
class LedgerKeys {

    private static final String PLAIN =
            "lower(regexp_replace(normalize(concat_ws(' ', %s), NFD), '[\\u0300-\\u036f]', '', 'g')) like all (:patterns)";

    /** Hidden words are found only by whoever may read them. */
    private static final String FIRST_COMMENT = """
            (select case when f.hidden and not :hidden then '' else f.words end from comment f
             where f.tenant_id = t.tenant_id and f.thread_id = t.id order by f.written_at, f.id limit 1)""";

    private static final String INPUTS =
            """
            select 'INPUT' as kind, i.id, i.number, i.state, i.side, i.said_on
            from input i
            where i.tenant_id = current_tenant() and i.plan_id = :plan and :kind in ('', 'INPUT')
              and (:state = '' or i.state = :state) and (:side = '' or coalesce(i.side, 'OTHER') = :side)
              and (:of = '' or upper(:of) = 'I' || i.number or :of = i.id::text)
              and (:commitment = 0 or exists (select 1 from input_link l
                     join commitment c on c.tenant_id = l.tenant_id and c.id = l.commitment_id
                     where l.tenant_id = i.tenant_id and l.input_id = i.id and c.reference = :commitment))
              and (:any or\s""" + PLAIN.formatted("'i' || i.number, i.title, i.words, i.person, i.organisation, i.occasion") + ")";

    private static final String SUGGESTIONS = """
            select 'SUGGESTION', s.id, s.number, s.state, s.side, (s.suggested_at at time zone 'UTC')::date
            from suggestion s
            where s.tenant_id = current_tenant() and s.plan_id = :plan and :kind in ('', 'SUGGESTION')
              and (:state = '' or s.state = :state) and (:side = '' or coalesce(s.side, 'OTHER') = :side)
              and (:of = '' or upper(:of) = 'S' || s.number or :of = s.id::text)
              and (:commitment = 0 or exists (select 1 from commitment c
                     where c.tenant_id = s.tenant_id and c.id = s.commitment_id and c.reference = :commitment))
              and (:any or\s"""
            + PLAIN.formatted("'s' || s.number, s.words_before, s.words_after, s.why, s.person, s.organisation") + ")";

    private static final String COMMENTS =
            """
            select 'COMMENT', t.id, t.number, t.decision, t.side, (t.opened_at at time zone 'UTC')::date
            from comment_thread t
            where t.tenant_id = current_tenant() and t.plan_id = :plan and t.asks_change and :kind in ('', 'COMMENT')
              and (:state = '' or t.decision = :state) and (:side = '' or coalesce(t.side, 'OTHER') = :side)
              and (:of = '' or upper(:of) = 'C' || t.number or :of = t.id::text)
              and (:commitment = 0 or exists (select 1 from commitment c
                     where c.tenant_id = t.tenant_id and c.id = t.commitment_id and c.reference = :commitment))
              and (:any or\s""" + PLAIN.formatted("'c' || t.number, t.quote, " + FIRST_COMMENT + ", t.person, t.organisation") + ")";

    private static final String ALL = "(" + INPUTS + " union all " + SUGGESTIONS + " union all " + COMMENTS + ") said";

    private static final String PAGE = "select kind, id from " + ALL + """

            order by state in ('OPEN', 'DEFERRED') desc,
                     case when state in ('OPEN', 'DEFERRED') then said_on end, number
            limit :most offset :skip""";

    private static final String COVERAGE = """
            select coalesce(side, 'OTHER') as side, count(*) as said,
                   count(*) filter (where state in ('OPEN', 'DEFERRED')) as waiting,
                   count(*) filter (where state in ('ADOPTED', 'ADOPTED_IN_PART')) as adopted,
                   min(said_on) filter (where state in ('OPEN', 'DEFERRED')) as since
            from\s""" + ALL + " group by 1";

    private final JdbcClient sql;

    LedgerKeys(JdbcClient sql) {
        this.sql = sql;
    }

    int count(UUID plan, LedgerFilter filter) {
        return sql.sql("select count(*) from " + ALL)
                .params(wanted(plan, filter))
                .query(Integer.class)
                .single();
    }

    List<Contribution> page(UUID plan, LedgerFilter filter, int skip, int most) {
        Map<String, Object> wanted = wanted(plan, filter);
        wanted.put("skip", skip);
        wanted.put("most", most);
        return sql.sql(PAGE)
                .params(wanted)
                .query((row, number) -> new Contribution(
                        ContributionKind.valueOf(row.getString("kind")), row.getObject("id", UUID.class)))
                .list();
    }

    List<Coverage> coverage(UUID plan) {
        return sql.sql(COVERAGE)
                .params(wanted(plan, LedgerFilter.ALL))
                .query((row, number) -> new Coverage(
                        Side.valueOf(row.getString("side")),
                        row.getInt("said"),
                        row.getInt("waiting"),
                        row.getInt("adopted"),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    private static Map<String, Object> wanted(UUID plan, LedgerFilter filter) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("plan", plan);
        wanted.put("kind", filter.kind().map(Enum::name).orElse(""));
        wanted.put("state", filter.outcome().map(Enum::name).orElse(""));
        wanted.put("side", filter.side().map(Enum::name).orElse(""));
        wanted.put("of", filter.of());
        wanted.put("commitment", filter.commitment());
        wanted.put("any", filter.words().isBlank());
        wanted.put("patterns", SoughtWords.patterns(filter.words()));
        wanted.put("hidden", Actor.required().may(Right.SEE_HIDDEN));
        return wanted;
    }
}
