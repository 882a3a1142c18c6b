package org.codraft.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.NewPlan;
import org.codraft.actionplan.PlanFacts;
import org.codraft.commitment.BringingIn;
import org.codraft.commitment.BringingIn.Published;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes one published plan in: the whole of it or nothing, and nothing twice. */
@Service
@Transactional
class PlanIntake {

    private static final int LONGEST_SLUG = 60;

    private final ActionPlans plans;
    private final BringingIn bringingIn;

    PlanIntake(ActionPlans plans, BringingIn bringingIn) {
        this.plans = plans;
        this.bringingIn = bringingIn;
    }

    /**
     * Adds what the country does not have yet of this plan, in one revision.
     *
     * @param fileName what the history names as the source
     */
    @Requires(Right.IMPORT_PLANS)
    public PlanOutcome take(PublishedPlan published, String fileName) {
        ActionPlan plan = plans.broughtInAs(published.sourceKey()).orElseGet(() -> begin(published));
        List<Published> commitments = published.commitments().stream()
                .map(commitment -> TemplateTerms.of(commitment, published.language(), fileName))
                .toList();
        int added = bringingIn.bringIn(plan.id(), commitments, fileName);
        return PlanOutcome.broughtIn(plan.title(), plan.slug(), added, commitments.size() - added);
    }

    /** How many commitments of this plan an earlier import has brought in. */
    @Requires(Right.IMPORT_PLANS)
    @Transactional(readOnly = true)
    public int alreadyHere(PublishedPlan published) {
        Optional<ActionPlan> plan = plans.broughtInAs(published.sourceKey());
        if (plan.isEmpty()) {
            return 0;
        }
        Set<String> here = bringingIn.broughtInto(plan.get().id());
        return Math.toIntExact(published.commitments().stream()
                .filter(commitment -> here.contains(commitment.sourceKey()))
                .count());
    }

    private ActionPlan begin(PublishedPlan published) {
        return plans.begin(new NewPlan(
                freeSlug(published.slug()),
                new PlanFacts(published.title(), published.starts(), published.ends()),
                Locale.forLanguageTag(published.language()),
                ActionPlan.State.IMPORTED,
                published.sourceKey()));
    }

    /** The published one, or the next that no plan of the country has. */
    private String freeSlug(String published) {
        String plain = published.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String slug =
                plain.substring(0, Math.min(LONGEST_SLUG - 4, plain.length())).replaceAll("^-+|-+$", "");
        String wanted = slug.isEmpty() ? "plan" : slug;
        String free = wanted;
        for (int next = 2; plans.called(free).isPresent(); next++) {
            free = wanted + "-" + next;
        }
        return free;
    }
}
