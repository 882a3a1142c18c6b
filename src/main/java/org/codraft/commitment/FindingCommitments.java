package org.codraft.commitment;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.actionplan.ActionPlan;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.shared.SoughtWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding commitments of a plan by their words, in every language, with or without accents. */
@Service
@Transactional(readOnly = true)
public class FindingCommitments {

    /** All words of a commitment; the range scanned is one plan's, so no index of words is needed. */
    private static final String MENTIONING = """
            select c.id from commitment c
            where c.tenant_id = current_tenant() and c.plan_id = ?
              and lower(regexp_replace(normalize(concat_ws(' ',
                    c.number, c.public_id, c.title, c.brief, c.lead, c.supporting_government,
                    c.supporting_civil_society, c.supporting_others, c.policy_areas,
                    (select string_agg(s.body, ' ') from section_text s
                     where s.tenant_id = c.tenant_id and s.commitment_id = c.id),
                    (select string_agg(m.title || ' ' || m.outputs || ' ' || m.lead, ' ') from milestone m
                     where m.tenant_id = c.tenant_id and m.commitment_id = c.id)), NFD),
                  '[\\u0300-\\u036f]', '', 'g')) like all (?)""";

    private final JdbcClient sql;

    FindingCommitments(JdbcClient sql) {
        this.sql = sql;
    }

    /** The commitments that mention all of these words, somewhere in their facts, answers or milestones. */
    @Requires(Right.READ_DRAFTS)
    public Set<UUID> mentioning(ActionPlan plan, String words) {
        return sql.sql(MENTIONING).param(plan.id()).param(SoughtWords.patterns(words)).query(UUID.class).list().stream()
                .collect(Collectors.toSet());
    }
}
