package org.codraft.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.drafting.Draft;
import org.codraft.drafting.Texts;
import org.codraft.membership.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queries behind the reading screens. */
@Component
class DraftReading {

    private static final KeysConverter KEYS = new KeysConverter();
    private static final GoalsConverter GOALS = new GoalsConverter();

    private final JdbcClient sql;
    private final ActionPlans plans;
    private final Templates templates;
    private final DraftingGroups groups;
    private final Texts texts;
    private final Clock clock;

    DraftReading(
            JdbcClient sql, ActionPlans plans, Templates templates, DraftingGroups groups, Texts texts, Clock clock) {
        this.sql = sql;
        this.plans = plans;
        this.templates = templates;
        this.groups = groups;
        this.texts = texts;
        this.clock = clock;
    }

    Optional<ActionPlan> plan(String slug) {
        return plans.called(slug);
    }

    /** Lets nobody else add to the plan or order it until the transaction ends. */
    void hold(UUID plan) {
        plans.hold(plan);
    }

    Template template(ActionPlan plan) {
        return templates.called(plan.template());
    }

    Template templateOf(Commitment commitment) {
        return template(plans.with(commitment.planId()));
    }

    Locale languageOf(Commitment commitment) {
        return plans.with(commitment.planId()).language();
    }

    /** The commitment's shared texts by language. */
    Map<Locale, UUID> texts(Commitment commitment) {
        return texts.of(commitment.id()).stream().collect(Collectors.toMap(Draft::language, Draft::id));
    }

    /** The commitments this actor drafts by their own seat. */
    Set<UUID> groupsOf(Actor actor) {
        UUID seat = actor.membershipId();
        return seat == null ? Set.of() : groups.with(seat);
    }

    Set<UUID> group(Commitment commitment) {
        return groups.of(commitment.id());
    }

    boolean mayEdit(Actor actor, Commitment commitment) {
        return groups.mayEdit(actor, commitment.id());
    }

    List<CommitmentSummary> summaries(ActionPlan plan) {
        int questions = template(plan).sections().size();
        return sql.sql("""
                        select c.*,
                               (select count(*) from section_text s where s.tenant_id = c.tenant_id
                                   and s.commitment_id = c.id and s.language = :language and s.body <> '') as answered,
                               (select count(*) from milestone m where m.tenant_id = c.tenant_id
                                   and m.commitment_id = c.id) as milestones,
                               (select min(m.deadline) from milestone m where m.tenant_id = c.tenant_id
                                   and m.commitment_id = c.id and m.deadline >= :today) as next_deadline
                        from commitment c
                        where c.tenant_id = current_tenant() and c.plan_id = :plan
                        order by c.place""")
                .param("language", plan.language().getLanguage())
                .param("today", LocalDate.now(clock))
                .param("plan", plan.id())
                .query((row, number) -> new CommitmentSummary(
                        row.getObject("id", UUID.class),
                        row.getInt("reference"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("brief"),
                        row.getString("lead"),
                        row.getString("supporting_government"),
                        row.getString("supporting_civil_society"),
                        row.getString("supporting_others"),
                        keys(row.getString("policy_areas")),
                        Objects.requireNonNull(GOALS.convertToEntityAttribute(row.getString("sdgs"))),
                        row.getString("state").equals(Commitment.State.WITHDRAWN.name()),
                        Objects.requireNonNullElse(row.getString("withdrawal_reason"), ""),
                        row.getInt("answered"),
                        questions,
                        row.getInt("milestones"),
                        row.getObject("next_deadline", LocalDate.class)))
                .list();
    }

    private static SortedSet<String> keys(String column) {
        return Objects.requireNonNull(KEYS.convertToEntityAttribute(column));
    }
}
