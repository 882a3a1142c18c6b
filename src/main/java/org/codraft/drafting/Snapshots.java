package org.codraft.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.codraft.drafting.document.DocumentReader;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.Provenance;
import org.codraft.tenancy.CurrentTenant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Texts kept whole every so many steps, so that opening one never replays more than that. */
@Component
class Snapshots {

    /** The most steps between two snapshots, and so the most that are replayed. */
    static final int EVERY = 500;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Snapshots(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /**
     * A text as it was at a version.
     *
     * @param provenance which edit brought which stretch of it
     */
    record Snapshot(long version, Node document, Provenance provenance) {}

    /** The latest one that is not after the version; every draft has one of its beginning. */
    Snapshot before(UUID draft, long version) {
        return sql.sql("""
                select version, document, runs from draft_snapshot
                where tenant_id = current_tenant() and draft_id = ? and version <= ?
                order by version desc limit 1""")
                .params(draft, version)
                .query((row, number) -> new Snapshot(
                        row.getLong("version"),
                        DocumentReader.STANDARD.document(row.getString("document")),
                        Runs.read(row.getString("runs"))))
                .single();
    }

    /** Keeps what these drafts begin with, all of it brought by their first edit. */
    void begin(List<UUID> drafts, List<Node> documents) {
        UUID tenant = CurrentTenant.required().id();
        List<Object[]> rows = new ArrayList<>();
        for (int draft = 0; draft < drafts.size(); draft++) {
            Node document = documents.get(draft);
            rows.add(new Object[] {
                tenant, drafts.get(draft), 0L, document.toJson().toString(), Runs.written(Provenance.of(document, 1))
            });
        }
        batches.batchUpdate("""
                insert into draft_snapshot (tenant_id, draft_id, version, document, runs)
                values (?, ?, ?, ?::json, ?)""", rows);
    }

    /** Keeps one; another node may have kept the same already. */
    void keep(UUID draft, Snapshot snapshot) {
        sql.sql("""
                insert into draft_snapshot (tenant_id, draft_id, version, document, runs) values (?, ?, ?, ?::json, ?)
                on conflict do nothing""")
                .params(
                        CurrentTenant.required().id(),
                        draft,
                        snapshot.version(),
                        snapshot.document().toJson().toString(),
                        Runs.written(snapshot.provenance()))
                .update();
    }
}
