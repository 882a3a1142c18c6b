package org.codraft.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A row of an audit table beside the row before it, read as a change. */
record ChangeRow(Trail trail) implements RowMapper<Change> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public Change mapRow(ResultSet row, int number) throws SQLException {
        Map<String, Object> after = state(row.getString("after"));
        Map<String, Object> before = state(row.getString("before"));
        Change.Act act = Change.Act.values()[row.getInt("revtype")];
        Map<String, Object> from = act == Change.Act.REMOVED ? after : before;
        Map<String, Object> to = act == Change.Act.REMOVED ? Map.of() : after;
        String side = row.getString("side");
        return new Change(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Kind.valueOf(row.getString("kind")),
                row.getString("person"),
                row.getString("organisation"),
                side == null ? null : Side.valueOf(side),
                row.getString("reason"),
                trail.thing(),
                value(after, trail.titleColumn()),
                act,
                differences(trail.fields(), from, to),
                trail.beside().stream().collect(Collectors.toMap(column -> column, column -> value(after, column))),
                row.getInt("alike"),
                row.getInt("nth"));
    }

    private static List<Change.FieldChange> differences(
            List<Trail.Field> fields, Map<String, Object> from, Map<String, Object> to) {
        List<Change.FieldChange> changed = new ArrayList<>();
        for (Trail.Field field : fields) {
            String old = value(from, field.column());
            String now = value(to, field.column());
            if (!old.equals(now)) {
                changed.add(new Change.FieldChange(field, old, now));
            }
        }
        return changed;
    }

    private static String value(Map<String, Object> state, String column) {
        return Objects.toString(state.get(column), "");
    }

    private static Map<String, Object> state(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
    }
}
