package org.codraft.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.history.Change;
import org.codraft.history.Kind;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Person;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is told of a plan and everything in it. The history acts on commit: all of it is committed, then asked. */
@CodraftTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryOfAPlanTest {

    @Autowired
    private World world;

    @Autowired
    private Workshop workshop;

    @Autowired
    private DraftingCommitments drafting;

    @Autowired
    private PlanningMilestones milestones;

    @Autowired
    private BringingIn bringingIn;

    @Autowired
    private ActionPlans plans;

    @Autowired
    private Drafts drafts;

    @Autowired
    private CommitmentRepository repository;

    @Autowired
    private TransactionTemplate transaction;

    private Country kenya;
    private Person administrator;
    private Person drafter;

    @BeforeAll
    void settle() {
        kenya = world.aCountry("kenya");
        administrator = world.anAdministratorOf(kenya);
        drafter = world.aGovernmentDrafterOf(kenya);
    }

    @Test
    void marksWhatWasBroughtInAsImportedWithItsSource() {
        UUID plan = workshop.aPlanOf(kenya).id();

        administrator.does(() -> bringingIn.bringIn(plan, published(1, 2), "plans.csv"));

        assertThat(historyOfPlan(plan))
                .filteredOn(change -> change.kind() == Kind.IMPORT)
                .hasSize(6)
                .allSatisfy(change -> {
                    assertThat(change.reason()).isEqualTo("plans.csv");
                    assertThat(change.person())
                            .isEqualTo(administrator.signedIn().name());
                });
    }

    @Test
    void bringsNothingInTwice() {
        UUID plan = workshop.aPlanOf(kenya).id();
        administrator.does(() -> bringingIn.bringIn(plan, published(1, 2), "plans.csv"));
        int before = historyOfPlan(plan).size();

        int added = administrator.does(() -> bringingIn.bringIn(plan, published(1, 2), "plans.csv"));

        assertThat(added).isZero();
        assertThat(historyOfPlan(plan)).hasSize(before);
    }

    @Test
    void isWholeHoweverItIsPaged() {
        UUID plan = workshop.aPlanOf(kenya).id();
        administrator.does(() -> bringingIn.bringIn(plan, published(1, 7), "plans.csv"));
        List<CommitmentSummary> present = administrator.does(() -> drafts.of(planOf(plan)));
        for (CommitmentSummary commitment : present) {
            retitle(drafter, commitment.id(), commitment.title() + ", again");
            drafter.does(() -> milestones.add(commitment.id(), MilestoneFacts.titled("One step more")));
        }
        administrator.acts(() -> drafting.order(
                plan, present.reversed().stream().map(CommitmentSummary::id).toList()));

        List<Change> inPages = new ArrayList<>();
        List<Change> page = administrator.does(() -> drafts.historyOfPlan(plan, Long.MAX_VALUE, 3));
        while (!page.isEmpty()) {
            inPages.addAll(page);
            long before = page.getLast().revision();
            page = administrator.does(() -> drafts.historyOfPlan(plan, before, 3));
        }

        assertThat(inPages).containsExactlyInAnyOrderElementsOf(historyOfPlan(plan));
        assertThat(inPages).extracting(Change::revision).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    private ActionPlan planOf(UUID plan) {
        return world.inCharge(kenya, () -> plans.with(plan));
    }

    private void retitle(Person person, UUID commitment, String title) {
        CommitmentFacts seen = world.inCharge(
                kenya,
                () -> transaction.execute(
                        status -> repository.findById(commitment).orElseThrow().stated()));
        person.acts(() -> drafting.state(commitment, seen, Facts.titled(seen, title)));
    }

    private List<Change> historyOfPlan(UUID plan) {
        return administrator.does(() -> drafts.historyOfPlan(plan, Long.MAX_VALUE, 1_000));
    }

    private static List<BringingIn.Published> published(int from, int to) {
        return java.util.stream.IntStream.rangeClosed(from, to)
                .mapToObj(line -> Workshop.aPublished("Commitment " + line, line))
                .toList();
    }
}
