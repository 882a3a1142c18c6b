package org.codraft.commitment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    public Map<Actor, String> whyNotWrite(UUID subject, Set<Actor> actors) {
        Set<UUID> group = new HashSet<>();
        Commitment.State state = sql.sql("""
                select c.state, s.membership_id from commitment c
                left join drafting_seat s on s.tenant_id = c.tenant_id and s.commitment_id = c.id
                where c.tenant_id = current_tenant() and c.id = ?""")
                .param(subject)
                .query((row, number) -> {
                    Optional.ofNullable(row.getObject("membership_id", UUID.class))
                            .ifPresent(group::add);
                    return Commitment.State.valueOf(row.getString("state"));
                })
                .list()
                .getFirst();
        Map<Actor, String> why = new HashMap<>();
        for (Actor actor : actors) {
            whyNot(actor, state, group.contains(actor.membershipId())).ifPresent(sentence -> why.put(actor, sentence));
        }
        return why;
    }

    private static Optional<String> whyNot(Actor actor, Commitment.State state, boolean inGroup) {
        if (!actor.may(Right.EDIT_EVERY_DRAFT) && !actor.may(Right.EDIT_DRAFTS_OF_OWN_GROUP)) {
            return Optional.of("drafting.refused.no-right");
        }
        if (state == Commitment.State.WITHDRAWN) {
            return Optional.of("drafting.refused.withdrawn");
        }
        return actor.may(Right.EDIT_EVERY_DRAFT) || inGroup
                ? Optional.empty()
                : Optional.of("drafting.refused.not-in-group");
    }
}
