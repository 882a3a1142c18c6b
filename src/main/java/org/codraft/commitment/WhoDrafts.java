package org.codraft.commitment;

import java.util.Optional;
import java.util.UUID;
import org.codraft.drafting.DraftingRule;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who drafts a commitment's text, in every language: whoever edits every draft, and its drafting group. */
@Component
class WhoDrafts implements DraftingRule {

    private final JdbcClient sql;

    WhoDrafts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean mayRead(UUID subject, Actor actor) {
        return actor.may(Right.READ_DRAFTS);
    }

    @Override
    public Optional<String> whyNotWrite(UUID subject, Actor actor) {
        if (!actor.may(Right.EDIT_EVERY_DRAFT) && !actor.may(Right.EDIT_DRAFTS_OF_OWN_GROUP)) {
            return Optional.of("drafting.refused.no-right");
        }
        return sql.sql("""
                select c.state, exists (select 1 from drafting_seat s where s.tenant_id = c.tenant_id
                                        and s.commitment_id = c.id and s.membership_id = ?) as in_group
                from commitment c where c.tenant_id = current_tenant() and c.id = ?""")
                .param(actor.membershipId())
                .param(subject)
                .query((row, number) -> whyNot(
                        Commitment.State.valueOf(row.getString("state")),
                        actor.may(Right.EDIT_EVERY_DRAFT) || row.getBoolean("in_group")))
                .single();
    }

    private static Optional<String> whyNot(Commitment.State state, boolean drafts) {
        if (state == Commitment.State.WITHDRAWN) {
            return Optional.of("drafting.refused.withdrawn");
        }
        return drafts ? Optional.empty() : Optional.of("drafting.refused.not-in-group");
    }
}
