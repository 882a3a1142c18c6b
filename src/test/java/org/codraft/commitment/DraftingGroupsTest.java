package org.codraft.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.codraft.actionplan.ActionPlan;
import org.codraft.commitment.DraftingCommitments.Answer;
import org.codraft.membership.Refused;
import org.codraft.tenancy.Country;
import org.codraft.testing.AtOnce;
import org.codraft.testing.AtOnce.Outcome;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Person;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Civil society writes where it has a seat, and nowhere else. */
@CodraftTest
class DraftingGroupsTest {

    @Autowired
    private World world;

    @Autowired
    private Workshop workshop;

    @Autowired
    private DraftingCommitments drafting;

    @Autowired
    private PlanningMilestones milestones;

    @Autowired
    private DraftingGroups groups;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Connections connections;

    private Country kenya;
    private ActionPlan plan;
    private UUID commitment;
    private Person drafter;

    @BeforeEach
    void draft() {
        kenya = world.aCountry("kenya");
        plan = workshop.aPlanOf(kenya);
        commitment = workshop.aCommitmentIn(kenya, plan.id()).id();
        drafter = world.aCivilSocietyDrafterOf(kenya);
    }

    @Test
    void letTheirMembersWrite() {
        workshop.seat(drafter, commitment);

        answers(drafter);
        UUID milestone = drafter.does(() -> milestones.add(commitment, MilestoneFacts.titled("Publish the register")));
        drafter.acts(() -> milestones.move(milestone, true));

        CommitmentPage page = page();
        assertThat(page.text("problem", plan.language())).isEqualTo("Nobody knows who won.");
        assertThat(page.milestones()).hasSize(1);
        assertThat(page.mayEdit()).isTrue();
    }

    @Test
    void refuseWhoeverHasNoSeatAndRecordTheAttempt() {
        UUID milestone = workshop.aMilestoneOf(kenya, commitment);
        CommitmentFacts seen = page().commitment().stated();
        MilestoneFacts step = MilestoneFacts.titled("Publish the register");

        List<Runnable> attempts = List.of(
                () -> drafting.answer(commitment, "problem", Locale.ENGLISH, new Answer(""), new Answer("Mine.")),
                () -> drafting.state(commitment, seen, Facts.titled(seen, "Mine")),
                () -> milestones.add(commitment, step),
                () -> milestones.state(milestone, step, MilestoneFacts.titled("Mine")),
                () -> milestones.move(milestone, true),
                () -> milestones.remove(milestone));

        assertThat(attempts)
                .allSatisfy(attempt ->
                        assertThatThrownBy(() -> drafter.acts(attempt)).isInstanceOf(Refused.class));
        assertThat(refusals()).containsOnly("commitment " + commitment).hasSize(attempts.size());
        CommitmentPage page = page();
        assertThat(page.mayEdit()).isFalse();
        assertThat(page.commitment().title()).isEqualTo("Open contracts");
        assertThat(page.milestones()).hasSize(1);
        assertThat(page.texts()).isEmpty();
    }

    @Test
    void refuseWhoeverLostTheirSeatWithTheNextCall() {
        workshop.seat(drafter, commitment);
        answers(drafter);

        world.inCharge(kenya, () -> {
            groups.form(commitment, Set.of());
            return drafter;
        });

        assertThatThrownBy(() -> drafter.does(() -> milestones.add(commitment, MilestoneFacts.titled("One more"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void refuseMorePeopleAtOnceThanThereAreConnections() throws Exception {
        Outcome<UUID> outcome = AtOnce.times(
                30, number -> drafter.does(() -> milestones.add(commitment, MilestoneFacts.titled("Step " + number))));

        assertThat(outcome.failures()).hasSize(30).hasOnlyElementsOfType(Refused.class);
        assertThat(refusals()).hasSize(30);
    }

    private void answers(Person person) {
        person.acts(() -> drafting.answer(
                commitment, "problem", Locale.ENGLISH, new Answer(""), new Answer("Nobody knows who won.")));
    }

    private List<String> refusals() {
        return connections
                .aboveAllWalls()
                .sql("select action from refusal where tenant_id = ? and account_id = ?")
                .params(kenya.tenant().id(), drafter.signedIn().accountId())
                .query(String.class)
                .list();
    }

    private CommitmentPage page() {
        return drafter.does(() -> drafts.page(plan.slug(), 1)).orElseThrow();
    }
}
