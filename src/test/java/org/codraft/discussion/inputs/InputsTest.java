package org.codraft.discussion.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.codraft.actionplan.ActionPlan;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.Decision;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Mandates;
import org.codraft.discussion.NewMandate;
import org.codraft.discussion.Outcome;
import org.codraft.discussion.Verdict;
import org.codraft.history.Change;
import org.codraft.membership.Refused;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.shared.ChangedMeanwhile;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.Country;
import org.codraft.testing.AtOnce;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Person;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class InputsTest {

    @Autowired
    World world;

    @Autowired
    Workshop workshop;

    @Autowired
    GivingInputs giving;

    @Autowired
    AnsweringInputs answering;

    @Autowired
    Inputs inputs;

    @Autowired
    Connections connections;

    Country country;
    ActionPlan plan;
    Person official;
    Person member;

    @BeforeEach
    void settle() {
        country = world.aCountry("kambria");
        plan = workshop.aPlanOf(country);
        official = world.aGovernmentDrafterOf(country);
        member = world.aMemberOf(country, Side.CIVIL_SOCIETY, Role.COMMENTER);
    }

    @Test
    void areGivenByMembersAsOneself() {
        int number = gives("Open the lobbying register.");

        Input input = read(number).input();

        assertThat(input.title()).isEqualTo("Open the lobbying register.");
        assertThat(input.channel()).isEqualTo(Channel.HERE);
        assertThat(input.speaker().person()).isEqualTo(member.signedIn().name());
        assertThat(input.speaker().side()).isEqualTo(Side.CIVIL_SOCIETY);
        assertThat(input.speaker().isForOrganisation()).isFalse();
        assertThat(input.enteredBy()).isEqualTo(input.speaker());
        assertThat(input.outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void areGivenForAnOrganisationOnlyWithItsMandate(@Autowired Mandates mandates) {
        UUID own = connections
                .aboveAllWalls()
                .sql("select organisation_id from membership where id = ?")
                .param(member.seat())
                .query(UUID.class)
                .single();

        assertThatThrownBy(() -> member.does(() -> giving.give(plan.id(), "", "Open it.", own)))
                .isInstanceOfSatisfying(
                        NotPossible.class, rule -> assertThat(rule.sentence()).isEqualTo("discussion.no-mandate"));
        world.inCharge(
                country,
                () -> mandates.give(new NewMandate(own, member.seat(), LocalDate.now(ZoneOffset.UTC), null, false)));
        int number = member.does(() -> giving.give(plan.id(), "", "Open it.", own));

        assertThat(read(number).input().speaker().isForOrganisation()).isTrue();
    }

    @Test
    void areEnteredForOthersWithChannelAndDayAndBothNames() {
        int number = official.does(() -> giving.enter(plan.id(), said("Publish the contracts.")));

        Input input = read(number).input();

        assertThat(input.speaker().person()).isEqualTo("Ana Torres");
        assertThat(input.speaker().organisation()).isEqualTo("Contracts Watch");
        assertThat(input.speaker().side()).isEqualTo(Side.CIVIL_SOCIETY);
        assertThat(input.speaker().account()).isNull();
        assertThat(input.channel()).isEqualTo(Channel.WORKSHOP);
        assertThat(input.occasion()).isEqualTo("Nairobi");
        assertThat(input.saidOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(input.enteredBy().person()).isEqualTo(official.signedIn().name());
    }

    @Test
    void takeTheSideOfAMemberOrganisationWhateverIsClaimed() {
        String organisation = "Organisation of " + member.signedIn().name();
        InputFacts claimed = new InputFacts(
                "",
                "Open it.",
                Channel.EMAIL,
                "",
                LocalDate.of(2026, 3, 1),
                "",
                organisation.toUpperCase(Locale.ROOT),
                Side.GOVERNMENT);

        int number = official.does(() -> giving.enter(plan.id(), claimed));

        assertThat(read(number).input().speaker().side()).isEqualTo(Side.CIVIL_SOCIETY);
        assertThat(read(number).input().speaker().organisation()).isEqualTo(organisation);
    }

    @Test
    void sayWhatTheyLack() {
        LocalDate day = LocalDate.of(2026, 3, 1);

        refuses(new InputFacts("", " ", Channel.EMAIL, "", day, "Ana", "", Side.OTHER), "discussion.words-missing");
        refuses(
                new InputFacts("", "a\0b", Channel.EMAIL, "", day, "Ana", "", Side.OTHER),
                "discussion.words-unreadable");
        refuses(
                new InputFacts("", "x".repeat(10_001), Channel.EMAIL, "", day, "Ana", "", Side.OTHER),
                "discussion.words-too-long");
        refuses(new InputFacts("", "Open it.", Channel.EMAIL, "", day, " ", "", Side.OTHER), "inputs.nobody-said-it");
        refuses(
                new InputFacts("", "Open it.", Channel.EMAIL, "", day, "Ana", "Nobody knows them", null),
                "inputs.side-missing");
        refuses(new InputFacts("", "Open it.", Channel.HERE, "", day, "Ana", "", Side.OTHER), "inputs.channel-missing");
        refuses(
                new InputFacts("", "Open it.", Channel.EMAIL, "", LocalDate.of(2999, 1, 1), "Ana", "", Side.OTHER),
                "inputs.said-in-the-future");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "=cmd|' /C calc'!A0",
                "'; drop table input; --",
                "\u202Egnp.exe",
                "[x](javascript:alert(1))",
                "{0} ${jndi:ldap://x} %s"
            })
    void keepHostileWordsAsTheWordsTheyAre(String hostile) {
        InputFacts facts = new InputFacts(
                hostile, hostile, Channel.ONLINE, hostile, LocalDate.of(2026, 3, 1), hostile, hostile, Side.OTHER);

        int number = official.does(() -> giving.enter(plan.id(), facts));

        Input input = read(number).input();
        assertThat(List.of(
                        input.title(),
                        input.words(),
                        input.occasion(),
                        input.speaker().person()))
                .containsOnly(hostile);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"ADOPTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void areNeverAnsweredWithoutAReasonUnlessAdopted(DecisionKind kind) {
        int into = gives("Open the register.");
        int number = gives("Open the registers.");
        UUID id = id(number);
        Contribution other = kind == DecisionKind.MERGED ? Contribution.input(id(into)) : null;

        assertThatThrownBy(() ->
                        official.does(() -> answering.decide(id, new Verdict(kind, " \n ", "", other, null), null)))
                .isInstanceOfSatisfying(
                        NotPossible.class, rule -> assertThat(rule.sentence()).isEqualTo("discussion.reason-missing"));
        assertThat(read(number).decisions()).isEmpty();
        assertThat(read(number).input().outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void areTakenBackAndReconsideredOnlyWithAReason() {
        int number = gives("Open the register.");
        UUID id = id(number);
        UUID adopted = official.does(() -> answering.decide(id, Verdict.of(DecisionKind.ADOPTED, ""), null));

        assertThatThrownBy(() -> official.does(() -> answering.reconsider(id, "", adopted)))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> member.does(() -> answering.withdraw(id(gives("Another.")), "", null)))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void keepEveryAnswerInOrder() {
        int number = gives("Open the register.");
        UUID id = id(number);

        UUID first = official.does(
                () -> answering.decide(id, Verdict.deferred(LocalDate.of(2027, 1, 1), "The law comes first."), null));
        UUID second = official.does(() -> answering.decide(
                id,
                Verdict.of(DecisionKind.ADOPTED_IN_PART, "Only for ministers.").making("Commitment 3, milestone 2"),
                first));
        official.does(() -> answering.reconsider(id, "Parliament asked for all.", second));

        InputShown shown = read(number);
        assertThat(shown.decisions())
                .extracting(Decision::kind)
                .containsExactly(DecisionKind.DEFERRED, DecisionKind.ADOPTED_IN_PART, DecisionKind.RECONSIDERED);
        assertThat(shown.decisions().get(1).changeMade()).isEqualTo("Commitment 3, milestone 2");
        assertThat(shown.input().outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void showADeciderWhatAnotherDecidedMeanwhile() {
        UUID id = id(gives("Open the register."));
        official.does(() -> answering.decide(id, Verdict.deferred(null, "Later."), null));

        assertThatThrownBy(() ->
                        official.does(() -> answering.decide(id, Verdict.of(DecisionKind.NOT_ADOPTED, "No."), null)))
                .isInstanceOfSatisfying(
                        NotPossible.class,
                        rule -> assertThat(rule.sentence()).isEqualTo("discussion.decided-meanwhile"));
    }

    @Test
    void takeOneOfSeveralAnswersAtOnce() throws InterruptedException {
        UUID id = id(gives("Open the register."));

        AtOnce.Outcome<UUID> outcome = AtOnce.times(
                4,
                turn -> official.does(
                        () -> answering.decide(id, Verdict.of(DecisionKind.NOT_ADOPTED, "No " + turn), null)));

        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.failures()).hasSize(3).allMatch(NotPossible.class::isInstance);
    }

    @Test
    void areMergedIntoAnotherWhichShowsThem() {
        int into = gives("Open the register.");
        int merged = gives("Please open that register.");

        official.does(() ->
                answering.decide(id(merged), Verdict.mergedInto(Contribution.input(id(into)), "The same ask."), null));

        assertThat(read(merged).mergedInto())
                .hasValueSatisfying(named -> assertThat(named.called()).isEqualTo("I" + into));
        assertThat(read(into).mergedHere()).extracting(InputShown.Named::number).containsExactly(merged);
        assertThat(lines())
                .filteredOn(line -> line.number() == into)
                .extracting(InputLine::merged)
                .containsExactly(1);
    }

    @Test
    void areNotMergedInACircleOrIntoNothing() {
        int one = gives("Open the register.");
        int other = gives("Please open that register.");
        official.does(
                () -> answering.decide(id(one), Verdict.mergedInto(Contribution.input(id(other)), "The same."), null));

        refusesToMerge(other, Contribution.input(id(one)), "inputs.merged-into-merged");
        refusesToMerge(other, Contribution.input(id(other)), "discussion.merged-into-nothing");
        refusesToMerge(other, Contribution.input(UUID.randomUUID()), "discussion.merged-into-nothing");
        Person elsewhere = world.aMemberOf(world.aCountry("orvanie"), Side.CIVIL_SOCIETY, Role.COMMENTER);
        ActionPlan theirs = workshop.aPlanOf(elsewhere.country());
        int stranger = elsewhere.does(() -> giving.give(theirs.id(), "", "Ours.", null));
        UUID theirId = elsewhere.does(
                () -> inputs.find(theirs.id(), stranger).orElseThrow().input().id());
        refusesToMerge(other, Contribution.input(theirId), "discussion.merged-into-nothing");
    }

    @Test
    void areLinkedToTheCommitmentsTheyLedTo() {
        UUID id = id(gives("Open the register."));
        UUID commitment = workshop.aCommitmentIn(country, plan.id()).id();

        official.acts(() -> answering.link(id, commitment));
        official.acts(() -> answering.link(id, commitment));

        assertThat(lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.ledTo()).extracting(LedTo::title).containsExactly("Open contracts"));
        official.acts(() -> answering.unlink(id, commitment));
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.ledTo()).isEmpty());
    }

    @Test
    void areNotLinkedToACommitmentOfAnotherPlanOrCountry() {
        UUID id = id(gives("Open the register."));
        UUID ofAnotherPlan = workshop.aCommitmentOf(country).id();
        UUID ofAnotherCountry =
                workshop.aCommitmentOf(world.aCountry("orvanie")).id();

        assertThatThrownBy(() -> official.acts(() -> answering.link(id, ofAnotherPlan)))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> official.acts(() -> answering.link(id, ofAnotherCountry)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void areWithdrawnByTheirAuthorAlone() {
        int number = gives("Open the register.");
        UUID id = id(number);
        Person another = world.aMemberOf(country, Side.CIVIL_SOCIETY, Role.COMMENTER);

        assertThatThrownBy(() -> another.does(() -> answering.withdraw(id, "I do not like it.", null)))
                .isInstanceOfSatisfying(
                        NotPossible.class, rule -> assertThat(rule.sentence()).isEqualTo("inputs.not-yours"));
        assertThatThrownBy(() -> official.does(
                        () -> answering.decide(id, Verdict.of(DecisionKind.WITHDRAWN, "They meant to."), null)))
                .isInstanceOf(NotPossible.class);
        member.does(() -> answering.withdraw(id, "Said in the other one.", null));

        assertThat(read(number).input().outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void areNotAnsweredByWhoeverSaidThem() {
        int number = official.does(() -> giving.give(plan.id(), "", "Open the register.", null));
        UUID id = official.does(
                () -> inputs.find(plan.id(), number).orElseThrow().input().id());

        assertThatThrownBy(() -> official.does(() -> answering.decide(id, Verdict.of(DecisionKind.ADOPTED, ""), null)))
                .isInstanceOfSatisfying(
                        NotPossible.class, rule -> assertThat(rule.sentence()).isEqualTo("inputs.own-input"));
    }

    @Test
    void areCorrectedByWhoeverEnteredThemUntilTheyAreAnswered() {
        int number = official.does(() -> giving.enter(plan.id(), said("Publish the contract.")));
        InputFacts seen = read(number).input().facts();
        UUID id = id(number);
        InputFacts better = new InputFacts(
                "Contracts",
                "Publish the contracts.",
                Channel.MEETING,
                "Mombasa",
                seen.saidOn(),
                "Ana Torres",
                "Contracts Watch",
                Side.CIVIL_SOCIETY);

        official.acts(() -> giving.correct(id, seen, better));

        assertThat(read(number).input().facts()).isEqualTo(better);
        assertThatThrownBy(() -> official.acts(() -> giving.correct(id, seen, said("Publish nothing."))))
                .isInstanceOf(ChangedMeanwhile.class);
        Person another = world.aGovernmentDrafterOf(country);
        assertThatThrownBy(() -> another.acts(() -> giving.correct(id, better, said("Publish nothing."))))
                .isInstanceOf(NotPossible.class);
        official.does(() -> answering.decide(id, Verdict.of(DecisionKind.ADOPTED, ""), null));
        assertThatThrownBy(() -> official.acts(() -> giving.correct(id, better, said("Publish nothing."))))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void tellTheirHistoryFromTheFirstWordToTheAnswer() {
        int number = gives("Open the register.");
        UUID id = id(number);
        UUID commitment = workshop.aCommitmentIn(country, plan.id()).id();
        official.acts(() -> answering.link(id, commitment));
        official.does(() -> answering.decide(id, Verdict.of(DecisionKind.NOT_ADOPTED, "No budget."), null));

        List<Change> history = member.does(() -> inputs.history(id, Long.MAX_VALUE, 20));

        assertThat(history)
                .extracting(Change::thing)
                .containsExactlyInAnyOrder("input", "input-link", "input", "input-answer");
        assertThat(history)
                .filteredOn(change -> change.thing().equals("input-answer"))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.title()).isEqualTo("NOT_ADOPTED");
                    assertThat(answer.reason()).isEqualTo("No budget.");
                    assertThat(answer.person()).isEqualTo(official.signedIn().name());
                });
    }

    @Test
    void areFoundByWordsSideChannelAndStanding() {
        gives("Los ríos están contaminados.");
        int entered = official.does(() -> giving.enter(plan.id(), said("Publish 100% of the contracts.")));
        official.does(() -> answering.decide(id(entered), Verdict.of(DecisionKind.ADOPTED, ""), null));

        assertThat(found("rios")).hasSize(1);
        assertThat(found("100%")).hasSize(1);
        assertThat(found("torres i" + entered)).hasSize(1);
        assertThat(found("%")).hasSize(1);
        assertThat(found("nowhere")).isEmpty();
        assertThat(found(new InputFilter("", InputFilter.Standing.WAITING, Optional.empty(), Optional.empty())))
                .hasSize(1);
        assertThat(found(
                        new InputFilter("", InputFilter.Standing.ANY, Optional.of(Channel.WORKSHOP), Optional.empty())))
                .hasSize(1);
        assertThat(found(new InputFilter("", InputFilter.Standing.ANY, Optional.empty(), Optional.of(Side.GOVERNMENT))))
                .isEmpty();
    }

    @Test
    void areInvisibleToAnotherCountry() {
        int number = gives("Open the register.");
        UUID id = id(number);
        Person stranger = world.anAdministratorOf(world.aCountry("orvanie"));

        assertThat(stranger.does(() -> inputs.find(plan.id(), number))).isEmpty();
        assertThat(stranger.does(() -> inputs.count(plan.id(), InputFilter.ALL)))
                .isZero();
        assertThatThrownBy(() -> stranger.does(() -> giving.give(plan.id(), "", "Mine.", null)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() ->
                        stranger.does(() -> answering.decide(id, Verdict.of(DecisionKind.NOT_ADOPTED, "No."), null)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> stranger.doesIn(country.tenant(), () -> inputs.find(plan.id(), number)))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CIVIL_SOCIETY_DRAFTER", "COMMENTER", "AUDITOR"})
    void areAnsweredEnteredAndLinkedByOfficialsOnly(Role role) {
        UUID id = id(gives("Open the register."));
        Person person = world.aMemberOf(country, Side.CIVIL_SOCIETY, role);

        assertThatThrownBy(() -> person.does(() -> answering.decide(id, Verdict.of(DecisionKind.ADOPTED, ""), null)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> person.does(() -> giving.enter(plan.id(), said("Mine."))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> person.acts(() -> answering.link(id, UUID.randomUUID())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void areNeverChangedPastTheApplication() {
        gives("Open the register.");

        assertThatThrownBy(() -> connections.asApplication(
                        country.tenant(), sql -> sql.sql("delete from input").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> connections.asApplication(
                        country.tenant(),
                        sql -> sql.sql("update input_aud set words = ''").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private int gives(String words) {
        return member.does(() -> giving.give(plan.id(), "", words, null));
    }

    private InputFacts said(String words) {
        return new InputFacts(
                "",
                words,
                Channel.WORKSHOP,
                "Nairobi",
                LocalDate.of(2026, 3, 1),
                "Ana Torres",
                "Contracts Watch",
                Side.CIVIL_SOCIETY);
    }

    private InputShown read(int number) {
        return member.does(() -> inputs.find(plan.id(), number).orElseThrow());
    }

    private UUID id(int number) {
        return read(number).input().id();
    }

    private List<InputLine> lines() {
        return found(InputFilter.ALL);
    }

    private List<InputLine> found(String words) {
        return found(new InputFilter(words, InputFilter.Standing.ANY, Optional.empty(), Optional.empty()));
    }

    private List<InputLine> found(InputFilter filter) {
        List<InputLine> page = member.does(() -> inputs.page(plan.id(), filter, 0, 100));
        assertThat(page).hasSize(member.does(() -> inputs.count(plan.id(), filter)));
        return page;
    }

    private void refuses(InputFacts facts, String sentence) {
        assertThatThrownBy(() -> official.does(() -> giving.enter(plan.id(), facts)))
                .isInstanceOfSatisfying(
                        NotPossible.class, rule -> assertThat(rule.sentence()).isEqualTo(sentence));
    }

    private void refusesToMerge(int number, Contribution into, String sentence) {
        assertThatThrownBy(() ->
                        official.does(() -> answering.decide(id(number), Verdict.mergedInto(into, "The same."), null)))
                .isInstanceOfSatisfying(
                        NotPossible.class, rule -> assertThat(rule.sentence()).isEqualTo(sentence));
    }
}
