package org.codraft.discussion;

import static org.codraft.history.Trail.Field.text;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.codraft.history.Trail;
import org.codraft.history.Trail.Field;
import org.codraft.history.Trail.ShownAs;

/** How the history shows what is said of a commitment. */
final class DiscussionTrails {

    static final String COMMENT_THING = "comment";

    static final Trail THREADS = new Trail(
            "thread",
            "comment_thread",
            "commitment_id",
            "number",
            List.of(new Field("state", ShownAs.WORD), new Field("decision", ShownAs.WORD), text("quote")),
            List.of("commitment_id", "id"));

    static final Trail COMMENTS = new Trail(
            COMMENT_THING,
            "comment",
            "commitment_id",
            "person",
            List.of(text("words"), text("hidden_reason")),
            List.of("commitment_id", "thread_id", "id"));

    static final Trail SUGGESTIONS = new Trail(
            "suggestion",
            "suggestion",
            "commitment_id",
            "number",
            List.of(text("words_before"), text("words_after"), text("why"), new Field("state", ShownAs.WORD)),
            List.of("commitment_id", "id"));

    static final Trail STANCES = new Trail(
            "stance",
            "stance",
            "commitment_id",
            "organisation",
            List.of(new Field("kind", ShownAs.WORD), text("reason")),
            List.of("commitment_id", "about_id"));

    static final Trail DECISIONS = new Trail(
            "decision",
            "decision",
            "commitment_id",
            "number",
            List.of(
                    new Field("kind", ShownAs.WORD),
                    text("reason"),
                    text("change_made"),
                    text("words_before"),
                    text("final_words")),
            List.of("commitment_id", "contribution_id"));

    private DiscussionTrails() {}

    static List<Trail.Of> of(UUID commitment) {
        return Stream.of(THREADS, COMMENTS, SUGGESTIONS, STANCES, DECISIONS)
                .map(trail -> trail.of(commitment))
                .toList();
    }
}
