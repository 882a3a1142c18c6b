package org.codraft.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.DecisionKind;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/** Reads notices from their table. */
final class NoticeRows {

    /** What a query of notices selects of {@code notice n}. */
    static final String COLUMNS = """
            n.id, n.kind, n.plan_id, n.commitment_id, n.place, n.place_id, n.number, n.decision, n.by_membership_id,
            n.by_person, n.by_organisation, n.by_side, n.quote, n.words, n.reason, n.hidden, n.at""";

    private NoticeRows() {}

    static Notice read(ResultSet row, boolean read) throws SQLException {
        ContributionKind kind = ContributionKind.valueOf(row.getString("place"));
        return new Notice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("plan_id", UUID.class),
                row.getObject("commitment_id", UUID.class),
                new Place(kind, row.getObject("place_id", UUID.class)),
                called(kind, row.getObject("number", Integer.class)),
                decision(row.getString("decision")),
                new Notice.By(
                        row.getObject("by_membership_id", UUID.class),
                        row.getString("by_person"),
                        row.getString("by_organisation"),
                        Side.valueOf(row.getString("by_side"))),
                new Notice.Said(
                        row.getString("quote"),
                        row.getString("words"),
                        row.getString("reason"),
                        row.getBoolean("hidden")),
                row.getTimestamp("at").toInstant(),
                read);
    }

    private static String called(ContributionKind kind, @Nullable Integer number) {
        return number == null ? "" : kind.called(number);
    }

    private static @Nullable DecisionKind decision(@Nullable String kind) {
        return kind == null ? null : DecisionKind.valueOf(kind);
    }
}
