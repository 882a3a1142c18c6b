package org.codraft.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.codraft.drafting.document.Anchor;
import org.codraft.drafting.document.FollowedPlace;
import org.codraft.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places in every text: where each was made, which never changes, and where it was at some version since. */
@Component
class PlaceTable {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    PlaceTable(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** A place where it was at a version. */
    record Row(UUID id, long version, FollowedPlace place) {}

    void add(UUID draft, Row made, Row now) {
        FollowedPlace.@Nullable Cut cut = now.place().cut();
        sql.sql("""
                insert into draft_place (tenant_id, id, draft_id, made_version, made_from, made_to, quote, version,
                                         from_pos, to_pos, lost, lost_at, lost_length)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(java.util.Arrays.asList(
                        CurrentTenant.required().id(),
                        made.id(),
                        draft,
                        made.version(),
                        made.place().anchor().from(),
                        made.place().anchor().to(),
                        made.place().quote(),
                        now.version(),
                        now.place().anchor().from(),
                        now.place().anchor().to(),
                        cut == null ? null : cut.letters(),
                        cut == null ? null : cut.at(),
                        cut == null ? null : cut.length()))
                .update();
    }

    List<Row> of(UUID draft) {
        return sql.sql("""
                select id, quote, version, from_pos, to_pos, lost, lost_at, lost_length from draft_place
                where tenant_id = current_tenant() and draft_id = ?""").param(draft).query((row, number) -> row(row)).list();
    }

    /** Remembers where the places are at a version, so that nobody follows them from further back. */
    void bringUpTo(long version, Map<UUID, FollowedPlace> places) {
        batches.batchUpdate(
                """
                update draft_place set version = ?, from_pos = ?, to_pos = ?, lost = ?, lost_at = ?, lost_length = ?
                where tenant_id = current_tenant() and id = ?""",
                places.entrySet().stream()
                        .map(entry -> values(version, entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static @Nullable Object[] values(long version, UUID id, FollowedPlace place) {
        FollowedPlace.@Nullable Cut cut = place.cut();
        return new @Nullable Object[] {
            version,
            place.anchor().from(),
            place.anchor().to(),
            cut == null ? null : cut.letters(),
            cut == null ? null : cut.at(),
            cut == null ? null : cut.length(),
            id
        };
    }

    private static Row row(ResultSet row) throws SQLException {
        String lost = row.getString("lost");
        Anchor anchor = new Anchor(row.getInt("from_pos"), row.getInt("to_pos"), lost != null);
        return new Row(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new FollowedPlace(
                        anchor,
                        row.getString("quote"),
                        lost == null
                                ? null
                                : new FollowedPlace.Cut(lost, row.getInt("lost_at"), row.getInt("lost_length"))));
    }
}
