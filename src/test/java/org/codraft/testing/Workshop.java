package org.codraft.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.NewPlan;
import org.codraft.actionplan.PlanFacts;
import org.codraft.commitment.BringingIn;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.DraftingCommitments;
import org.codraft.commitment.DraftingCommitments.Answer;
import org.codraft.commitment.DraftingGroups;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.commitment.Origin;
import org.codraft.commitment.PlanningMilestones;
import org.codraft.commitment.Translations;
import org.codraft.tenancy.Country;
import org.springframework.boot.test.context.TestComponent;

/** Plans and commitments to try things on, made by the doors that everybody uses. */
@TestComponent
public class Workshop {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final World world;
    private final ActionPlans plans;
    private final DraftingCommitments drafting;
    private final PlanningMilestones milestones;
    private final DraftingGroups groups;
    private final Translations translations;

    Workshop(
            World world,
            ActionPlans plans,
            DraftingCommitments drafting,
            PlanningMilestones milestones,
            DraftingGroups groups,
            Translations translations) {
        this.world = world;
        this.plans = plans;
        this.drafting = drafting;
        this.milestones = milestones;
        this.groups = groups;
        this.translations = translations;
    }

    public ActionPlan aPlanOf(Country country) {
        return world.inCharge(country, () -> plans.begin(aNewPlan(ActionPlan.State.OPEN)));
    }

    public static NewPlan aNewPlan(ActionPlan.State state) {
        int number = MADE.incrementAndGet();
        String sourceKey = state == ActionPlan.State.IMPORTED ? "source-" + number : null;
        return new NewPlan(
                "plan-" + number, new PlanFacts("Plan " + number, null, null), Locale.ENGLISH, state, sourceKey);
    }

    public Commitment aCommitmentOf(Country country) {
        return aCommitmentIn(country, aPlanOf(country).id());
    }

    public Commitment aCommitmentIn(Country country, UUID plan) {
        return world.inCharge(country, () -> drafting.add(plan, CommitmentFacts.titled("Open contracts")));
    }

    public UUID aMilestoneOf(Country country, UUID commitment) {
        return world.inCharge(country, () -> milestones.add(commitment, MilestoneFacts.titled("Publish the register")));
    }

    public void answer(Country country, UUID commitment, String section, String words) {
        world.inCharge(country, () -> {
            drafting.answer(commitment, section, Locale.ENGLISH, new Answer(""), new Answer(words));
            return words;
        });
    }

    /** Somebody says that an answer still says what its source says. */
    public void confirmTheTranslation(Country country, UUID commitment, String section) {
        world.inCharge(country, () -> {
            translations.confirm(commitment, section, Locale.ENGLISH);
            return section;
        });
    }

    /** Lets the person write in this commitment. */
    public void seat(Person person, UUID commitment) {
        world.inCharge(person.country(), () -> {
            groups.form(commitment, Set.of(person.seat()));
            return person;
        });
    }

    /** A commitment as a publisher tells it, with one answer and one milestone. */
    public static BringingIn.Published aPublished(String title, int line) {
        return new BringingIn.Published(
                CommitmentFacts.titled(title),
                Map.of(Locale.ENGLISH, Map.of("problem", "Nobody knows who won.")),
                List.of(MilestoneFacts.titled("Publish the register")),
                new Origin("line-" + line, "plans.csv, line " + line, "starred: yes"));
    }
}
