package org.codraft.actionplan;

import static org.codraft.history.Trail.Field.text;

import java.util.List;
import org.codraft.history.Trail;
import org.codraft.history.Trail.Field;
import org.codraft.history.Trail.ShownAs;

/** How the history shows plans and phases. */
final class PlanTrails {

    static final Trail PLAN = new Trail(
            "plan",
            "action_plan",
            "id",
            "title",
            List.of(
                    text("title"),
                    new Field("starts", ShownAs.DATE),
                    new Field("ends", ShownAs.DATE),
                    new Field("state", ShownAs.WORD)),
            List.of());

    static final Trail PHASES = new Trail(
            "phase",
            "phase",
            "plan_id",
            "name",
            List.of(
                    new Field("name", ShownAs.LOCALIZED),
                    new Field("starts", ShownAs.DATE),
                    new Field("ends", ShownAs.DATE)),
            List.of());

    private PlanTrails() {}
}
