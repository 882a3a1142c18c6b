package org.codraft.discussion.inputs;

import static org.codraft.history.Trail.Field.text;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.codraft.history.Trail;
import org.codraft.history.Trail.Field;
import org.codraft.history.Trail.ShownAs;

/** How the history shows inputs, their answers and the commitments they led to. */
final class InputTrails {

    static final Trail INPUT = new Trail(
            "input",
            "input",
            "id",
            "title",
            List.of(
                    text("title"),
                    text("words"),
                    new Field("channel", ShownAs.WORD),
                    text("occasion"),
                    new Field("said_on", ShownAs.DATE),
                    text("person"),
                    text("organisation"),
                    new Field("side", ShownAs.WORD),
                    new Field("state", ShownAs.WORD),
                    text("source")),
            List.of("id"));

    static final Trail LINKS = new Trail(
            "input-link", "input_link", "input_id", "commitment_id", List.of(), List.of("input_id", "commitment_id"));

    static final Trail ANSWERS = new Trail(
            "input-answer",
            "decision",
            "contribution_id",
            "kind",
            List.of(text("reason"), text("change_made"), new Field("deferred_until", ShownAs.DATE)),
            List.of("contribution_id"));

    private InputTrails() {}

    /** Everything that is told of one input. */
    static List<Trail.Of> of(UUID input) {
        return Stream.of(INPUT, ANSWERS, LINKS).map(trail -> trail.of(input)).toList();
    }
}
