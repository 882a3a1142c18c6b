package org.codraft.discussion.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.codraft.actionplan.ActionPlan;
import org.codraft.discussion.About;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Discussing;
import org.codraft.discussion.Said;
import org.codraft.discussion.Verdict;
import org.codraft.discussion.inputs.AnsweringInputs;
import org.codraft.discussion.inputs.Channel;
import org.codraft.discussion.inputs.GivingInputs;
import org.codraft.discussion.inputs.InputFacts;
import org.codraft.discussion.inputs.Inputs;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Person;
import org.codraft.testing.SessionOf;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class LedgerViewTests extends SpringBrowserlessTest {

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
    Discussing discussing;

    Country country;
    ActionPlan plan;
    Person official;
    Person member;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        country = world.aCountry("kambria");
        plan = workshop.aPlanOf(country);
        official = world.aGovernmentDrafterOf(country);
        member = world.aMemberOf(country, Side.CIVIL_SOCIETY, Role.COMMENTER);
    }

    @AfterEach
    void signOut() {
        SessionOf.nobody();
    }

    @Test
    void saysWhatItIsForWhereNothingWasAsked() {
        looksAs(member);

        navigate(address(), LedgerView.class);

        assertThat(words()).contains("Nothing to answer yet");
        assertThat($(Download.class).all()).isEmpty();
    }

    @Test
    void tellsWhatWaitsAndWhatWasDecidedAndWhy() {
        enters("Old and waiting.", 12);
        int answered = enters("Answered.", 30);
        official.does(() -> answering.decide(
                idOf(answered),
                Verdict.of(DecisionKind.ADOPTED_IN_PART, "Only ministers.").making("Milestone 2"),
                null));
        looksAs(member);

        navigate(address(), LedgerView.class);

        assertThat($(LedgerItem.class).all()).hasSize(2);
        assertThat(text($(LedgerItem.class).all().getFirst()))
                .contains("Old and waiting.", "Waits for an answer for 12 days");
        assertThat(text($(LedgerItem.class).all().getLast()))
                .contains(
                        "Adopted in part",
                        "Only ministers.",
                        "Milestone 2",
                        official.signedIn().name());
        assertThat(text($(CoverageTable.class).single())).contains("Other", "1 of 2", "12 days");
    }

    @Test
    void showsOneContributionAloneAtItsAddress() {
        enters("One.", 1);
        enters("Two.", 2);
        looksAs(member);

        UI.getCurrent().navigate(address(), QueryParameters.of("of", "I2"));

        assertThat($(LedgerItem.class).all()).hasSize(1);
        assertThat(words()).contains("Two.", "Show everything");
    }

    @Test
    void leadsFromACommentToItsCommitment() {
        UUID commitment = workshop.aCommitmentIn(country, plan.id()).id();
        member.does(() -> discussing.open(
                commitment, new About.Whole(), Said.words("Name the provinces.").askingForAChange()));
        looksAs(official);

        navigate(address(), LedgerView.class);

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith(
                        "/" + country.slug() + "/plans/" + plan.slug() + "/commitments/1?tab=comments&thread="));
    }

    @Test
    void showsHostileWordsAsWords() {
        enters("<img src=x onerror=alert(1)>", 1);
        looksAs(official);

        navigate(address(), LedgerView.class);

        assertThat(words()).contains("<img src=x onerror=alert(1)>");
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void handsOutWhatIsLookedFor() {
        enters("Open the register.", 1);
        enters("Publish the contracts.", 1);
        looksAs(official);
        UI.getCurrent().navigate(address(), QueryParameters.of("q", "register"));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        test($(Download.class).all().getFirst()).download(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Open the register.")
                .doesNotContain("Publish the contracts.");
    }

    private int enters(String words, int daysAgo) {
        return official.does(() -> giving.enter(
                plan.id(),
                new InputFacts(
                        "",
                        words,
                        Channel.EMAIL,
                        "",
                        LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo),
                        "Ana",
                        "",
                        Side.OTHER)));
    }

    private UUID idOf(int number) {
        return official.does(
                () -> inputs.find(plan.id(), number).orElseThrow().input().id());
    }

    private void looksAs(Person person) {
        SessionOf.person(person.signedIn());
        super.initVaadinEnvironment();
    }

    private String address() {
        return country.slug() + "/plans/" + plan.slug() + "/responses";
    }

    private String words() {
        return text(getCurrentView());
    }

    private static String text(com.vaadin.flow.component.HasElement part) {
        return part.getElement().getTextRecursively();
    }
}
