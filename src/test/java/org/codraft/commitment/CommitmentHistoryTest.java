package org.codraft.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.codraft.actionplan.ActionPlan;
import org.codraft.history.Change;
import org.codraft.history.Change.FieldChange;
import org.codraft.history.Kind;
import org.codraft.history.Trail.Field;
import org.codraft.history.Trail.ShownAs;
import org.codraft.membership.Members;
import org.codraft.membership.Organisation;
import org.codraft.membership.Organisations;
import org.codraft.membership.Side;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Person;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The history acts on commit: everything here is committed, then asked. */
@CodraftTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommitmentHistoryTest {

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
    private Members members;

    @Autowired
    private Organisations organisations;

    @Autowired
    private CommitmentRepository repository;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Connections connections;

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
    void tellsWhoChangedWhichFieldFromWhatToWhat() {
        UUID commitment = workshop.aCommitmentOf(kenya).id();

        retitle(drafter, commitment, "Open every contract");

        Change change = latest(commitment);
        assertThat(change.person()).isEqualTo(drafter.signedIn().name());
        assertThat(change.side()).isEqualTo(Side.GOVERNMENT);
        assertThat(change.kind()).isEqualTo(Kind.EDIT);
        assertThat(change.act()).isEqualTo(Change.Act.CHANGED);
        assertThat(change.title()).isEqualTo("Open every contract");
        assertThat(change.fields())
                .containsExactly(new FieldChange(Field.text("title"), "Open contracts", "Open every contract"));
    }

    @Test
    void keepsTheOrganisationsNameOfThatDay() {
        Person person = world.aGovernmentDrafterOf(kenya);
        Organisation organisation = organisationOf(person);
        UUID commitment = workshop.aCommitmentOf(kenya).id();
        retitle(person, commitment, "Open every contract");

        administrator.acts(() -> organisations.rename(organisation.id(), "Ministry of Tomorrow " + person.seat()));
        retitle(person, commitment, "Open contracts at once");

        assertThat(historyOf(commitment))
                .extracting(Change::organisation)
                .startsWith("Ministry of Tomorrow " + person.seat(), organisation.name());
    }

    @Test
    void storesNothingThatNobodyMakes() {
        UUID plan = workshop.aPlanOf(kenya).id();

        assertThatThrownBy(() -> CurrentTenant.call(
                        kenya.tenant(),
                        () -> transaction.execute(status ->
                                repository.save(new Commitment(plan, 1, CommitmentFacts.titled("Written by nobody"))))))
                .hasStackTraceContaining("Nobody is acting");

        assertThat(world.inCharge(kenya, () -> drafts.historyOfPlan(plan, Long.MAX_VALUE, 100)))
                .noneMatch(change -> change.title().equals("Written by nobody"));
        assertThat(connections
                        .aboveAllWalls()
                        .sql("select count(*) from commitment where plan_id = ?")
                        .param(plan)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsAWithdrawnCommitmentWholeAndItsReason() {
        ActionPlan plan = workshop.aPlanOf(kenya);
        UUID commitment = workshop.aCommitmentIn(kenya, plan.id()).id();
        workshop.answer(kenya, commitment, "problem", "Nobody knows who won.");
        workshop.aMilestoneOf(kenya, commitment);

        administrator.acts(() -> drafting.withdraw(commitment, "The treasury found no money."));

        CommitmentPage page =
                administrator.does(() -> drafts.page(plan.slug(), 1)).orElseThrow();
        assertThat(page.commitment().isWithdrawn()).isTrue();
        assertThat(page.commitment().title()).isEqualTo("Open contracts");
        assertThat(page.text("problem", plan.language())).isEqualTo("Nobody knows who won.");
        assertThat(page.milestones()).hasSize(1);
        assertThat(page.mayEdit()).isFalse();
        Change change = latest(commitment);
        assertThat(change.reason()).isEqualTo("The treasury found no money.");
        assertThat(change.fields())
                .extracting(field -> field.field().column(), FieldChange::from, FieldChange::to)
                .containsExactly(
                        tuple("state", "DRAFT", "WITHDRAWN"),
                        tuple("withdrawal_reason", "", "The treasury found no money."));
    }

    @Test
    void keepsTheWholeLastStateOfARemovedMilestone() {
        UUID commitment = workshop.aCommitmentOf(kenya).id();
        MilestoneFacts facts = new MilestoneFacts(
                "Publish the register",
                "A page",
                "By fall 2028",
                java.time.LocalDate.of(2028, 10, 1),
                "Treasury",
                "Justice",
                "Watch",
                "Parliament");
        UUID milestone = drafter.does(() -> milestones.add(commitment, facts));

        drafter.acts(() -> milestones.remove(milestone));

        Change change = latest(commitment);
        assertThat(change.act()).isEqualTo(Change.Act.REMOVED);
        assertThat(change.title()).isEqualTo("Publish the register");
        assertThat(change.fields())
                .extracting(FieldChange::from)
                .containsExactly(
                        "Publish the register",
                        "A page",
                        "By fall 2028",
                        "2028-10-01",
                        "Treasury",
                        "Justice",
                        "Watch",
                        "Parliament",
                        "1");
        assertThat(change.fields()).extracting(FieldChange::to).containsOnly("");
    }

    @Test
    void asksForTheReasonOfTheNextActAnew() {
        UUID commitment = workshop.aCommitmentOf(kenya).id();
        administrator.acts(() -> drafting.withdraw(commitment, "No money."));
        administrator.acts(() -> drafting.takeUpAgain(commitment, "Money."));

        retitle(administrator, commitment, "Open every contract");

        assertThat(historyOf(commitment)).extracting(Change::reason).startsWith(null, "Money.", "No money.");
    }

    @Test
    void tellsWhoMayDraftAndSinceWhen() {
        UUID commitment = workshop.aCommitmentOf(kenya).id();
        Person newcomer = world.aCivilSocietyDrafterOf(kenya);

        administrator.acts(() -> groups.form(commitment, Set.of(newcomer.seat())));

        assertThat(latest(commitment).fields())
                .containsExactly(new FieldChange(
                        new Field("membership_id", ShownAs.MEMBER),
                        "",
                        newcomer.seat().toString()));
    }

    private void retitle(Person person, UUID commitment, String title) {
        CommitmentFacts seen = world.inCharge(
                kenya,
                () -> transaction.execute(
                        status -> repository.findById(commitment).orElseThrow().stated()));
        person.acts(() -> drafting.state(commitment, seen, Facts.titled(seen, title)));
    }

    private Change latest(UUID commitment) {
        return historyOf(commitment).getFirst();
    }

    private List<Change> historyOf(UUID commitment) {
        return drafter.does(() -> drafts.history(commitment, Long.MAX_VALUE, 100));
    }

    private Organisation organisationOf(Person person) {
        return administrator.does(members::all).stream()
                .filter(member -> member.id().equals(person.seat()))
                .findFirst()
                .orElseThrow()
                .organisation();
    }
}
