package org.codraft.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.codraft.drafting.DraftingWorld.Place;
import org.codraft.drafting.client.DraftClient;
import org.codraft.drafting.client.Reckoning;
import org.codraft.drafting.document.DocumentReader;
import org.codraft.drafting.document.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds of a draft, read past the application. */
final class WrittenRecord {

    private final UUID draft;
    private final JdbcClient sql;

    WrittenRecord(JdbcClient sql, Place place) {
        this.sql = sql;
        this.draft = place.draft();
    }

    record StepRow(long version, String client, int sequence, int edit, String step) {}

    record EditRow(
            int number,
            @Nullable String person,
            @Nullable String organisation,
            @Nullable String side,
            long openedVersion,
            @Nullable Long closedVersion) {}

    List<StepRow> steps() {
        return sql.sql(
                        "select version, client, sequence, edit, step from draft_step where draft_id = ? order by version")
                .param(draft)
                .query((row, number) -> new StepRow(
                        row.getLong("version"),
                        "%013x".formatted(row.getLong("client")),
                        row.getInt("sequence"),
                        row.getInt("edit"),
                        row.getString("step")))
                .list();
    }

    List<EditRow> edits() {
        return sql.sql("select * from draft_edit where draft_id = ? order by number")
                .param(draft)
                .query((row, number) -> new EditRow(
                        row.getInt("number"),
                        row.getString("person"),
                        row.getString("organisation"),
                        row.getString("side"),
                        row.getLong("opened_version"),
                        row.getObject("closed_version", Long.class)))
                .list();
    }

    List<Long> snapshots() {
        return sql.sql("select version from draft_snapshot where draft_id = ? order by version")
                .param(draft)
                .query(Long.class)
                .list();
    }

    /** Replays everything from the beginning: it must give each stored snapshot exactly, with no gap and no stranger. */
    Node replayed() {
        Map<Long, Node> snapshots = new TreeMap<>();
        sql.sql("select version, document from draft_snapshot where draft_id = ?")
                .param(draft)
                .query((row, number) -> snapshots.put(
                        row.getLong("version"), DocumentReader.STANDARD.document(row.getString("document"))))
                .list();
        Node text = Objects.requireNonNull(snapshots.get(0L), "every draft has its beginning");
        Map<Integer, EditRow> edits = new HashMap<>();
        edits().forEach(edit -> edits.put(edit.number(), edit));
        long version = 0;
        for (StepRow row : steps()) {
            assertThat(row.version()).isEqualTo(++version);
            assertThat(edits).containsKey(row.edit());
            assertThat(row.version())
                    .isGreaterThan(Objects.requireNonNull(edits.get(row.edit())).openedVersion());
            text = DocumentReader.STANDARD.step(row.step()).apply(text);
            if (snapshots.containsKey(version)) {
                assertThat(text).isEqualTo(snapshots.get(version));
            }
        }
        text.check();
        return text;
    }

    /** Whatever a client was told is stored, stands in the log exactly once, where it was told. */
    void holdsWhatWasAcknowledged(DraftClient... clients) {
        Reckoning reckoning = Reckoning.of(sql, draft, List.of(clients));
        assertThat(reckoning).isEqualTo(new Reckoning(reckoning.acknowledged(), 0, 0));
    }
}
