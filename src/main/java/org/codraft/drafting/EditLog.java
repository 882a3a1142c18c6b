package org.codraft.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.codraft.membership.Side;
import org.codraft.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The edits of every draft: who wrote when, as they were then. */
@Component
class EditLog {

    private static final String EDITS = "select * from draft_edit where tenant_id = current_tenant() and draft_id = ?";

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    EditLog(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    void open(UUID draft, Edit edit) {
        open(List.of(draft), edit);
    }

    /** Opens the same edit in several drafts, which one act begins. */
    void open(List<UUID> drafts, Edit edit) {
        UUID tenant = CurrentTenant.required().id();
        batches.batchUpdate(
                """
                insert into draft_edit (tenant_id, draft_id, number, account_id, membership_id, person, organisation, side,
                                        opened_at, opened_version, closed_at, closed_version, suggestion_id, adopter_account_id,
                                        adopter_membership_id, adopter, adopter_organisation, adopter_side)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", drafts.stream().map(draft -> row(tenant, draft, edit)).toList());
    }

    private static @Nullable Object[] row(UUID tenant, UUID draft, Edit edit) {
        Side side = edit.side();
        Instant closed = edit.closedAt();
        Edit.Adopted adopted = edit.adoption();
        Side adoptedBy = adopted == null ? null : adopted.side();
        return new @Nullable Object[] {
            tenant,
            draft,
            edit.number(),
            edit.accountId(),
            edit.membershipId(),
            edit.person(),
            edit.organisation(),
            side == null ? null : side.name(),
            edit.openedAt().atOffset(ZoneOffset.UTC),
            edit.openedVersion(),
            closed == null ? null : closed.atOffset(ZoneOffset.UTC),
            edit.closedVersion(),
            adopted == null ? null : adopted.suggestion(),
            adopted == null ? null : adopted.accountId(),
            adopted == null ? null : adopted.membershipId(),
            adopted == null ? null : adopted.person(),
            adopted == null ? null : adopted.organisation(),
            adoptedBy == null ? null : adoptedBy.name()
        };
    }

    /** Ends an edit, once: false if somebody else ended it already. */
    boolean close(UUID draft, int number, Instant at, long version) {
        return sql.sql("""
                        update draft_edit set closed_at = ?, closed_version = ?
                        where tenant_id = current_tenant() and draft_id = ? and number = ? and closed_at is null""")
                        .params(at.atOffset(ZoneOffset.UTC), version, draft, number)
                        .update()
                == 1;
    }

    /** Edits that nobody closed, oldest first: those going on, and those of a process that was killed. */
    List<Edit> open(UUID draft) {
        return sql.sql(EDITS + " and closed_at is null order by number")
                .param(draft)
                .query((row, number) -> edit(row))
                .list();
    }

    /** The edits with these numbers. */
    Map<Integer, Edit> called(UUID draft, Collection<Integer> numbers) {
        Map<Integer, Edit> edits = new HashMap<>();
        sql.sql(EDITS + " and number = any (?)")
                .params(draft, numbers.toArray(Integer[]::new))
                .query((row, number) -> edit(row))
                .list()
                .forEach(edit -> edits.put(edit.number(), edit));
        return edits;
    }

    /** The edits after a number, oldest first. */
    List<Edit> after(UUID draft, int number, int most) {
        return sql.sql(EDITS + " and number > ? order by number limit ?")
                .params(draft, number, most)
                .query((row, index) -> edit(row))
                .list();
    }

    /** The edits that brought in words of suggestions, each with its suggestion. */
    Map<Integer, UUID> adoptions(UUID draft) {
        Map<Integer, UUID> adoptions = new HashMap<>();
        sql.sql("""
                select number, suggestion_id from draft_edit
                where tenant_id = current_tenant() and draft_id = ? and suggestion_id is not null""").param(draft).query(row -> {
            adoptions.put(row.getInt("number"), row.getObject("suggestion_id", UUID.class));
        });
        return adoptions;
    }

    int last(UUID draft) {
        return sql.sql("""
                select coalesce(max(number), 0) from draft_edit
                where tenant_id = current_tenant() and draft_id = ?""").param(draft).query(Integer.class).single();
    }

    private static Edit edit(ResultSet row) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        String side = row.getString("side");
        return new Edit(
                row.getInt("number"),
                row.getObject("account_id", UUID.class),
                row.getObject("membership_id", UUID.class),
                row.getString("person"),
                row.getString("organisation"),
                side == null ? null : Side.valueOf(side),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getLong("opened_version"),
                closed == null ? null : closed.toInstant(),
                row.getObject("closed_version", Long.class),
                adoption(row));
    }

    private static Edit.@Nullable Adopted adoption(ResultSet row) throws SQLException {
        UUID suggestion = row.getObject("suggestion_id", UUID.class);
        String side = row.getString("adopter_side");
        return suggestion == null
                ? null
                : new Edit.Adopted(
                        suggestion,
                        row.getObject("adopter_account_id", UUID.class),
                        row.getObject("adopter_membership_id", UUID.class),
                        row.getString("adopter"),
                        row.getString("adopter_organisation"),
                        side == null ? null : Side.valueOf(side));
    }
}
