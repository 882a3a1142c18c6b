package org.codraft.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.codraft.history.Change;
import org.codraft.history.ChangeLog;
import org.codraft.history.Trail;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.shared.LocalizedText;
import org.codraft.shared.NotPossible;
import org.codraft.shared.ThreeWayMerge;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of a country: beginning one, stating its facts, dating its phases. */
@Service
@Transactional
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20)
public class ActionPlans {

    private final ActionPlanRepository plans;
    private final PhaseRepository phases;
    private final JdbcClient sql;
    private final ChangeLog changeLog;

    ActionPlans(ActionPlanRepository plans, PhaseRepository phases, JdbcClient sql, ChangeLog changeLog) {
        this.plans = plans;
        this.phases = phases;
        this.sql = sql;
        this.changeLog = changeLog;
    }

    /** Every plan of the country, the latest first. */
    @Requires(Right.READ_DRAFTS)
    @Transactional(readOnly = true)
    public List<ActionPlan> all() {
        return plans.findAllByOrderByStartsDescTitleAsc();
    }

    /** The plan the country works on: the latest open one, failing that the latest. */
    @Requires(Right.READ_DRAFTS)
    @Transactional(readOnly = true)
    public Optional<ActionPlan> current() {
        List<ActionPlan> all = plans.findAllByOrderByStartsDescTitleAsc();
        return all.stream()
                .filter(ActionPlan::isOpen)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    @Requires(Right.READ_DRAFTS)
    @Transactional(readOnly = true)
    public Optional<ActionPlan> called(String slug) {
        return plans.findBySlug(slug);
    }

    /** @throws java.util.NoSuchElementException if the country has no such plan */
    @Requires(Right.READ_DRAFTS)
    @Transactional(readOnly = true)
    public ActionPlan with(UUID id) {
        return plans.findById(id).orElseThrow();
    }

    /**
     * Holds the plan until the transaction ends, so that of two people who add to it or order it at once the second sees
     * what the first did.
     *
     * @throws java.util.NoSuchElementException if the country has no such plan
     */
    @Requires({Right.SHAPE_PLAN, Right.IMPORT_PLANS})
    public void hold(UUID id) {
        if (plans.hold(id).isEmpty()) {
            throw new java.util.NoSuchElementException("The country has no such plan.");
        }
    }

    @Requires(Right.READ_DRAFTS)
    @Transactional(readOnly = true)
    public List<Phase> phases(UUID plan) {
        return phases.findByPlanIdOrderByPlace(plan);
    }

    /**
     * Begins a plan with the phases of the country's template, undated.
     *
     * @throws NotPossible if the slug cannot be used or is taken, or the facts contradict each other
     */
    @Requires({Right.RUN_CYCLE, Right.IMPORT_PLANS})
    public ActionPlan begin(NewPlan begun) {
        if (!begun.hasUsableSlug()) {
            throw new NotPossible("actionplan.slug-unusable");
        }
        if (plans.findBySlug(begun.slug()).isPresent()) {
            throw new NotPossible("actionplan.slug-taken", begun.slug());
        }
        ActionPlan plan = plans.save(
                new ActionPlan(begun.slug(), begun.facts(), begun.language(), begun.state(), begun.sourceKey()));
        if (plan.isOpen()) {
            phaseTemplates().forEach(template -> phases.save(new Phase(plan.id(), template)));
        }
        return plan;
    }

    /** The plan that was brought in under this key, so that bringing it in again does not double it. */
    @Requires(Right.IMPORT_PLANS)
    @Transactional(readOnly = true)
    public Optional<ActionPlan> broughtInAs(String sourceKey) {
        return plans.findBySourceKey(sourceKey);
    }

    /**
     * States the plan's facts anew.
     *
     * @param seen the facts as the person saw them when they began
     * @throws org.codraft.shared.ChangedMeanwhile if somebody else changed one of the same facts; nothing is stored
     */
    @Requires(Right.RUN_CYCLE)
    public void state(UUID plan, PlanFacts seen, PlanFacts stated) {
        ActionPlan found = plans.hold(plan).orElseThrow();
        found.state(ThreeWayMerge.of(seen, stated, found.facts()).orRefuse());
    }

    @Requires(Right.RUN_CYCLE)
    public void date(UUID phase, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        phases.findById(phase).orElseThrow().last(starts, ends);
    }

    /**
     * Dates a phase anew.
     *
     * @param seen the dates as the person saw them when they began
     * @throws org.codraft.shared.ChangedMeanwhile if somebody else changed the same date; nothing is stored
     */
    @Requires(Right.RUN_CYCLE)
    public void date(UUID phase, PhaseDates seen, PhaseDates stated) {
        Phase found = phases.findById(phase).orElseThrow();
        PhaseDates merged = ThreeWayMerge.of(seen, stated, found.dates()).orRefuse();
        found.last(merged.starts(), merged.ends());
    }

    /** What happened to the plan itself and its phases, newest first. */
    @Requires(Right.READ_HISTORY)
    @Transactional(readOnly = true)
    public List<Change> history(UUID plan, long before, int most) {
        return changeLog.read(trails(plan), before, most);
    }

    /** Who last changed this fact of the plan, for whoever finds somebody else's words in its place. */
    @Requires(Right.RUN_CYCLE)
    @Transactional(readOnly = true)
    public Optional<Change> lastChange(UUID plan, String field) {
        return changeLog.latest(PlanTrails.PLAN.of(plan), field);
    }

    /** Who last changed this date of the phase. */
    @Requires(Right.RUN_CYCLE)
    @Transactional(readOnly = true)
    public Optional<Change> lastChangeOfPhase(UUID phase, String field) {
        return changeLog.latest(PlanTrails.PHASES.by("id").of(phase), field);
    }

    /** The trails of a plan's own history, for a history that shows its commitments as well. */
    public static List<Trail.Of> trails(UUID plan) {
        return List.of(PlanTrails.PLAN.of(plan), PlanTrails.PHASES.of(plan));
    }

    private List<PhaseTemplate> phaseTemplates() {
        return sql.sql("""
                        select phase_key, name, place from phase_template t
                        where tenant_id = current_tenant()
                           or not exists (select 1 from phase_template own where own.tenant_id = current_tenant())
                        order by place""")
                .query((row, number) -> new PhaseTemplate(
                        row.getString("phase_key"), LocalizedText.parse(row.getString("name")), row.getInt("place")))
                .list();
    }
}
