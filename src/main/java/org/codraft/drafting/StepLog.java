package org.codraft.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.codraft.drafting.document.DocumentReader;
import org.codraft.tenancy.CurrentTenant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The steps of every draft, in order, as the database keeps them. Two nodes that write the same version collide here: the
 * second is answered with a {@link org.springframework.dao.DuplicateKeyException} and nothing of it is stored.
 */
@Component
class StepLog {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    StepLog(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    void append(UUID draft, List<StoredStep> steps) {
        UUID tenant = CurrentTenant.required().id();
        batches.batchUpdate(
                """
                insert into draft_step (tenant_id, draft_id, version, client, at, edit, sequence, step)
                values (?, ?, ?, ?, ?, ?, ?, ?::json)""",
                steps.stream()
                        .map(step -> new Object[] {
                            tenant,
                            draft,
                            step.version(),
                            step.client(),
                            step.at().atOffset(ZoneOffset.UTC),
                            step.edit(),
                            step.sequence(),
                            step.json()
                        })
                        .toList());
    }

    /** The steps after a version up to another, in order. */
    List<StoredStep> between(UUID draft, long after, long upTo) {
        return sql.sql("""
                select version, edit, client, sequence, at, step from draft_step
                where tenant_id = current_tenant() and draft_id = ? and version > ? and version <= ?
                order by version""")
                .params(draft, after, upTo)
                .query((row, number) -> step(row))
                .list();
    }

    /** The steps after a version, in order. */
    List<StoredStep> since(UUID draft, long version) {
        return between(draft, version, Long.MAX_VALUE);
    }

    /** Keeps which steps of a commit found no place. */
    void drop(UUID draft, Commit commit, long version, List<Integer> dropped) {
        sql.sql("""
                insert into draft_dropped (tenant_id, draft_id, client, sequence, version, dropped)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        CurrentTenant.required().id(),
                        draft,
                        commit.client(),
                        commit.sequence(),
                        version,
                        dropped.toArray(Integer[]::new))
                .update();
    }

    /** What of a client's commits found no place since a version, by the commits' sequence. */
    Map<Integer, List<Integer>> dropped(UUID draft, long client, long since) {
        Map<Integer, List<Integer>> dropped = new HashMap<>();
        sql.sql("""
                select sequence, dropped from draft_dropped
                where tenant_id = current_tenant() and draft_id = ? and client = ? and version >= ?""").params(draft, client, since).query(row -> {
            Integer[] indices = (Integer[]) row.getArray("dropped").getArray();
            dropped.put(row.getInt("sequence"), List.of(indices));
        });
        return dropped;
    }

    /** The version the draft has come to: how many steps it has. */
    long head(UUID draft) {
        return sql.sql("""
                select version from draft_step
                where tenant_id = current_tenant() and draft_id = ?
                order by version desc limit 1""").param(draft).query(Long.class).optional().orElse(0L);
    }

    private static StoredStep step(ResultSet row) throws SQLException {
        String json = row.getString("step");
        return new StoredStep(
                row.getLong("version"),
                row.getInt("edit"),
                row.getLong("client"),
                row.getInt("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                DocumentReader.STANDARD.step(json),
                json);
    }
}
