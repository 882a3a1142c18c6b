package org.codraft.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.codraft.actionplan.ActionPlan;
import org.codraft.commitment.DraftingCommitments.Answer;
import org.codraft.shared.ChangedMeanwhile;
import org.codraft.tenancy.Country;
import org.codraft.testing.AtOnce;
import org.codraft.testing.AtOnce.Outcome;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Person;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people, or twenty, saving the same commitment at the same moment. */
@CodraftTest
class WritingAtOnceTest {

    private static final int PEOPLE = 20;

    @Autowired
    private World world;

    @Autowired
    private Workshop workshop;

    @Autowired
    private DraftingCommitments drafting;

    @Autowired
    private PlanningMilestones milestones;

    @Autowired
    private Drafts drafts;

    private ActionPlan plan;
    private UUID commitment;
    private Person amina;
    private Person tomas;

    @BeforeEach
    void draft() {
        Country kenya = world.aCountry("kenya");
        plan = workshop.aPlanOf(kenya);
        commitment = workshop.aCommitmentIn(kenya, plan.id()).id();
        amina = world.aGovernmentDrafterOf(kenya);
        tomas = world.aGovernmentDrafterOf(kenya);
    }

    @RepeatedTest(5)
    void showsTheSecondOfTwoTheFirstsWordsBesideTheirOwn() throws Exception {
        Outcome<String> outcome = AtOnce.all(List.of(
                answering(amina, "problem", "", "Nobody knows who won."),
                answering(tomas, "problem", "", "Contracts are secret.")));

        String stored = page().text("problem", plan.language());
        assertThat(outcome.done()).containsExactly(stored);
        assertThat(outcome.failures())
                .singleElement()
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.conflicts())
                                .singleElement()
                                .satisfies(conflict -> {
                                    assertThat(conflict.theirs()).isEqualTo(stored);
                                    assertThat(conflict.mine())
                                            .isIn("Nobody knows who won.", "Contracts are secret.")
                                            .isNotEqualTo(stored);
                                }));
    }

    @RepeatedTest(5)
    void showsTheSecondOfTwoWhoReviseTheSameAnswer() throws Exception {
        answering(amina, "problem", "", "Nobody knows.").call();

        Outcome<String> outcome = AtOnce.all(List.of(
                answering(amina, "problem", "Nobody knows.", "Nobody knows who won."),
                answering(tomas, "problem", "Nobody knows.", "Nobody knows the price.")));

        assertThat(outcome.done()).containsExactly(page().text("problem", plan.language()));
        assertThat(outcome.failures()).singleElement().isInstanceOf(ChangedMeanwhile.class);
    }

    @RepeatedTest(5)
    void keepsBothChangesToDifferentFields() throws Exception {
        CommitmentFacts seen = page().commitment().stated();

        Outcome<String> outcome = AtOnce.all(List.of(
                stating(amina, seen, Facts.titled(seen, "Open every contract")),
                stating(tomas, seen, Facts.ledBy(seen, "Treasury"))));

        assertThat(outcome.failures()).isEmpty();
        assertThat(page().commitment().stated())
                .isEqualTo(Facts.ledBy(Facts.titled(seen, "Open every contract"), "Treasury"));
    }

    @Test
    void losesNoWordOfTwentyPeopleWhoSaveTheSameField() throws Exception {
        Outcome<Integer> outcome = AtOnce.times(PEOPLE, number -> {
            int tries = 0;
            while (!addsToTheBudget("line " + number + ";")) {
                tries++;
            }
            return tries;
        });

        assertThat(outcome.failures()).isEmpty();
        assertThat(page().commitment().stated().budget().split(";"))
                .containsExactlyInAnyOrderElementsOf(java.util.stream.IntStream.range(0, PEOPLE)
                        .mapToObj(number -> "line " + number)
                        .toList());
    }

    @Test
    void takesEveryAnswerOfPeopleWhoWriteDifferentOnes() throws Exception {
        List<String> sections =
                page().template().sections().stream().map(Template.Section::key).toList();

        Outcome<String> outcome = AtOnce.all(sections.stream()
                .map(section -> answering(amina, section, "", "About " + section))
                .toList());

        assertThat(outcome.failures()).isEmpty();
        CommitmentPage page = page();
        assertThat(sections)
                .allSatisfy(section ->
                        assertThat(page.text(section, plan.language())).isEqualTo("About " + section));
    }

    @Test
    void givesTwentyCommitmentsAddedAtOnceTwentyAddresses() throws Exception {
        Outcome<Integer> outcome = AtOnce.times(
                PEOPLE,
                number -> amina.does(() -> drafting.add(plan.id(), CommitmentFacts.titled("Commitment " + number)))
                        .reference());

        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.done()).doesNotHaveDuplicates().hasSize(PEOPLE);
    }

    @Test
    void givesTwentyMilestonesAddedAtOnceTwentyPlaces() throws Exception {
        Outcome<UUID> outcome = AtOnce.times(
                PEOPLE,
                number -> tomas.does(() -> milestones.add(commitment, MilestoneFacts.titled("Step " + number))));

        assertThat(outcome.failures()).isEmpty();
        assertThat(page().milestones())
                .extracting(Milestone::place)
                .doesNotHaveDuplicates()
                .hasSize(PEOPLE);
    }

    private boolean addsToTheBudget(String line) {
        CommitmentFacts seen = page().commitment().stated();
        try {
            amina.acts(() -> drafting.state(commitment, seen, Facts.costing(seen, seen.budget() + line)));
            return true;
        } catch (ChangedMeanwhile changed) {
            return false;
        }
    }

    private Callable<String> answering(Person person, String section, String seen, String given) {
        return () -> person.does(() -> {
            drafting.answer(commitment, section, Locale.ENGLISH, new Answer(seen), new Answer(given));
            return given;
        });
    }

    private Callable<String> stating(Person person, CommitmentFacts seen, CommitmentFacts stated) {
        return () -> person.does(() -> {
            drafting.state(commitment, seen, stated);
            return stated.title();
        });
    }

    private CommitmentPage page() {
        return tomas.does(() -> drafts.page(plan.slug(), 1)).orElseThrow();
    }
}
