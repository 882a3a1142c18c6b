package org.codraft.commitment;

import static org.codraft.history.Trail.Field.text;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.codraft.actionplan.ActionPlans;
import org.codraft.history.Trail;
import org.codraft.history.Trail.Field;
import org.codraft.history.Trail.ShownAs;

/** How the history shows commitments, answers, milestones and drafting groups. */
final class CommitmentTrails {

    static final Trail COMMITMENT = new Trail(
            "commitment",
            "commitment",
            "id",
            "title",
            List.of(
                    text("number"),
                    text("public_id"),
                    text("title"),
                    text("brief"),
                    text("lead"),
                    text("supporting_government"),
                    text("supporting_civil_society"),
                    text("supporting_others"),
                    text("period_text"),
                    new Field("starts", ShownAs.DATE),
                    new Field("ends", ShownAs.DATE),
                    Field.keys("policy_areas", "policy-area"),
                    Field.keys("sdgs", "sdg"),
                    Field.keys("ogp_values", "ogp-value"),
                    text("budget"),
                    text("facts"),
                    text("place"),
                    new Field("state", ShownAs.WORD),
                    text("withdrawal_reason"),
                    text("source")),
            List.of("id"));

    static final Trail ANSWERS = new Trail(
            "answer",
            "draft",
            "subject_id",
            "language",
            List.of(new Field("change", ShownAs.PARTS)),
            List.of("subject_id", "language"));

    static final Trail MILESTONES = new Trail(
            "milestone",
            "milestone",
            "commitment_id",
            "title",
            List.of(
                    text("title"),
                    text("outputs"),
                    text("deadline_text"),
                    new Field("deadline", ShownAs.DATE),
                    text("lead"),
                    text("supporting_government"),
                    text("supporting_civil_society"),
                    text("supporting_others"),
                    text("place")),
            List.of("commitment_id"));

    static final Trail TRANSLATIONS = new Trail(
            "translation",
            "translation_review",
            "commitment_id",
            "section_key",
            List.of(),
            List.of("commitment_id", "language"));

    static final Trail DRAFTING_GROUP = new Trail(
            "seat",
            "drafting_seat",
            "commitment_id",
            "membership_id",
            List.of(new Field("membership_id", ShownAs.MEMBER)),
            List.of("commitment_id"));

    private CommitmentTrails() {}

    /** Everything that is told of one commitment. */
    static List<Trail.Of> of(UUID commitment) {
        return Stream.of(COMMITMENT, ANSWERS, TRANSLATIONS, MILESTONES, DRAFTING_GROUP)
                .map(trail -> trail.of(commitment))
                .toList();
    }

    /** Everything that is told of a plan: itself, its phases, and its commitments with what belongs to them. */
    static List<Trail.Of> ofPlan(UUID plan) {
        Stream<Trail.Of> commitments = Stream.of(
                        COMMITMENT.by("plan_id"),
                        ANSWERS.by("whole_id"),
                        TRANSLATIONS.by("plan_id"),
                        MILESTONES.by("plan_id"))
                .map(trail -> trail.of(plan));
        return Stream.concat(ActionPlans.trails(plan).stream(), commitments).toList();
    }
}
