package org.codraft.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.codraft.actionplan.ActionPlan;
import org.codraft.history.Change;
import org.codraft.history.ChangeLog;
import org.codraft.membership.Actor;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the commitments of a plan, and their history. */
@Service
@Transactional(readOnly = true)
public class Drafts {

    private final CommitmentRepository commitments;
    private final SectionTextRepository texts;
    private final MilestoneRepository milestones;
    private final DraftReading reading;
    private final ChangeLog changeLog;

    Drafts(
            CommitmentRepository commitments,
            SectionTextRepository texts,
            MilestoneRepository milestones,
            DraftReading reading,
            ChangeLog changeLog) {
        this.commitments = commitments;
        this.texts = texts;
        this.milestones = milestones;
        this.reading = reading;
        this.changeLog = changeLog;
    }

    /** The plan's commitments in order, withdrawn ones in their places. */
    @Requires(Right.READ_DRAFTS)
    public List<CommitmentSummary> of(ActionPlan plan) {
        return reading.summaries(plan);
    }

    /** The questions the plan's commitments answer. */
    @Requires(Right.READ_DRAFTS)
    public Template template(ActionPlan plan) {
        return reading.template(plan);
    }

    /** The commitments whose drafting group whoever asks belongs to, with questions still unanswered, in order. */
    @Requires(Right.READ_DRAFTS)
    public List<CommitmentSummary> waitingForMe(ActionPlan plan) {
        Set<UUID> own = reading.groupsOf(Actor.required());
        return own.isEmpty()
                ? List.of()
                : reading.summaries(plan).stream()
                        .filter(commitment -> own.contains(commitment.id()) && commitment.isWaiting())
                        .toList();
    }

    /** Everything the page of one commitment shows; empty if the plan has none under this reference. */
    @Requires(Right.READ_DRAFTS)
    public Optional<CommitmentPage> page(String planSlug, int reference) {
        return reading.plan(planSlug)
                .flatMap(plan -> commitments
                        .findByPlanIdAndReference(plan.id(), reference)
                        .map(commitment -> page(plan, commitment)));
    }

    private CommitmentPage page(ActionPlan plan, Commitment commitment) {
        Map<Locale, Map<String, String>> byLanguage = new HashMap<>();
        for (SectionText text : texts.findByCommitmentId(commitment.id())) {
            byLanguage
                    .computeIfAbsent(Locale.forLanguageTag(text.language()), language -> new HashMap<>())
                    .put(text.sectionKey(), text.body());
        }
        return new CommitmentPage(
                plan,
                commitment,
                reading.template(plan),
                byLanguage,
                reading.texts(commitment),
                milestones.findByCommitmentIdOrderByPlace(commitment.id()),
                reading.group(commitment),
                !commitment.isWithdrawn() && reading.mayEdit(Actor.required(), commitment));
    }

    /** What happened to a commitment, its answers, milestones and drafting group, newest first. */
    @Requires(Right.READ_HISTORY)
    public List<Change> history(UUID commitment, long before, int most) {
        return changeLog.read(CommitmentTrails.of(commitment), before, most);
    }

    /** More of what one revision did to things of a commitment, after so many that were told. */
    @Requires(Right.READ_HISTORY)
    public List<Change> more(UUID commitment, Change told, int many) {
        return changeLog.more(CommitmentTrails.of(commitment), told, many);
    }

    /** What happened to a plan, its phases, and all its commitments, newest first. */
    @Requires(Right.READ_HISTORY)
    public List<Change> historyOfPlan(UUID plan, long before, int most) {
        return changeLog.read(CommitmentTrails.ofPlan(plan), before, most);
    }

    /** More of what one revision did to things of a plan, after so many that were told. */
    @Requires(Right.READ_HISTORY)
    public List<Change> moreOfPlan(UUID plan, Change told, int many) {
        return changeLog.more(CommitmentTrails.ofPlan(plan), told, many);
    }

    /**
     * Who last changed a fact of a commitment, for whoever finds somebody else's words in its place.
     *
     * @param field a component of {@link CommitmentFacts}
     */
    @Requires(Right.READ_DRAFTS)
    public Optional<Change> lastChange(UUID commitment, String field) {
        return changeLog.latest(CommitmentTrails.COMMITMENT.of(commitment), column(field));
    }

    /**
     * Who last changed a fact of a milestone.
     *
     * @param field a component of {@link MilestoneFacts}
     */
    @Requires(Right.READ_DRAFTS)
    public Optional<Change> lastChangeOfMilestone(UUID milestone, String field) {
        return changeLog.latest(CommitmentTrails.MILESTONES.by("id").of(milestone), column(field));
    }

    /** A record's component as the database names it. */
    private static String column(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
