package org.codraft.commitment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.Drafts;
import org.codraft.drafting.ui.DraftEditor;
import org.codraft.history.ui.HistoryList;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.shared.ThreeWayMerge;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Person;
import org.codraft.testing.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class CommitmentViewTests extends ScreenTest {

    @Autowired
    Drafts drafts;

    @Test
    void letsAGovernmentDrafterWriteEverywhereAndWithdraw() {
        looksAs(world.aGovernmentDrafterOf(country));

        navigate(commitmentAddress(), CommitmentView.class);

        assertThat(buttons())
                .contains("Edit the facts", "Add a milestone", "Withdraw")
                .doesNotContain("Change the drafting group");
    }

    @Test
    void letsAnAdministratorFormTheDraftingGroup() {
        looksAs(world.anAdministratorOf(country));

        navigate(commitmentAddress(), CommitmentView.class);

        assertThat(buttons()).contains("Change the drafting group", "Withdraw");
        assertThat(mode()).isEqualTo("edit");
    }

    @Test
    void letsACivilSocietyDrafterWriteInTheirOwnGroup() {
        Person drafter = world.aCivilSocietyDrafterOf(country);
        letDraft(drafter);
        looksAs(drafter);

        navigate(commitmentAddress(), CommitmentView.class);

        assertThat(buttons()).contains("Edit the facts", "Add a milestone").doesNotContain("Withdraw");
        assertThat(mode()).isEqualTo("edit");
    }

    @Test
    void letsACivilSocietyDrafterOnlyReadOutsideTheirGroup() {
        looksAs(world.aCivilSocietyDrafterOf(country));

        navigate(commitmentAddress(), CommitmentView.class);

        assertThat(buttons()).doesNotContain("Edit the facts", "Add a milestone", "Withdraw");
        assertThat(mode()).isEqualTo("read");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMMENTER", "AUDITOR"})
    void letsOthersReadAndNeverWrite(Role role) {
        looksAs(world.aMemberOf(country, Side.OTHER, role));

        navigate(commitmentAddress(), CommitmentView.class);

        assertThat(mode()).isEqualTo("read");
        assertThat(buttons()).doesNotContain("Edit the facts", "Add a milestone", "Withdraw");
    }

    @Test
    void showsAReaderNothing() {
        looksAs(world.aReaderOf(country));

        navigate(commitmentAddress(), Component.class);

        assertThat($(DraftEditor.class).exists()).isFalse();
    }

    @Test
    void showsNothingToPeopleOfAnotherCountry() {
        looksAs(world.anAdministratorOf(world.aCountry("orvanie")));

        navigate(commitmentAddress(), Component.class);

        assertThat($(DraftEditor.class).exists()).isFalse();
    }

    @Test
    void saysThatSomebodyElseHasJustChangedIt() {
        Person other = world.aGovernmentDrafterOf(country);
        Person reader = world.anAdministratorOf(country);
        looksAs(reader);
        navigate(commitmentAddress(), CommitmentView.class);

        answerAs(other, "", "New words.");
        signIn(reader);

        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(said()).contains(other.signedIn().name() + " changed this just now.");
        });
    }

    @Test
    void tellsItsHistoryWhenItsTabIsChosen() {
        answer("", "In 14 provinces.");
        answer("In 14 provinces.", "In 16 provinces.");
        looksAs(world.aMemberOf(country, Side.OTHER, Role.AUDITOR));

        goTo(commitmentAddress(), "tab", "history");

        HistoryList history = $(HistoryList.class).single();
        assertThat(history.getElement().getTextRecursively())
                .contains("changed the answer to “What problem does the commitment aim to address?”")
                .contains("In removed: 14added: 16 provinces.");
    }

    @Test
    void showsHostileWordsAsWords() {
        answer("", "<img src=x onerror=alert(1)>");
        answer("<img src=x onerror=alert(1)>", "<script>alert(2)</script>");
        looksAs(world.aMemberOf(country, Side.OTHER, Role.AUDITOR));

        goTo(commitmentAddress(), "tab", "history");

        assertThat($(HistoryList.class).single().getElement().getTextRecursively())
                .contains("answered", "<img src=x onerror=alert(1)>", "</script>");
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<script>", "<img");
    }

    @Test
    void standsInItsPlaceWhenWithdrawnWithTheReason() {
        world.inCharge(country, () -> {
            drafting.withdraw(commitment.id(), "The law came first.");
            return commitment;
        });
        looksAs(world.aGovernmentDrafterOf(country));

        navigate(commitmentAddress(), CommitmentView.class);

        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("The law came first.");
        assertThat(buttons()).contains("Take it up again").doesNotContain("Withdraw");
        assertThat(mode()).isEqualTo("read");
    }

    @Test
    void tellsInTheOutlineHowManyMilestonesThereAre(@Autowired Workshop workshop) {
        workshop.aMilestoneOf(country, commitment.id());
        workshop.aMilestoneOf(country, commitment.id());
        looksAs(world.aGovernmentDrafterOf(country));

        navigate(commitmentAddress(), CommitmentView.class);

        assertThat($(Outline.class).single().getElement().getTextRecursively()).contains("2 Milestones");
    }

    @Test
    void saysInWhichLanguageItsWordsAreWritten() {
        world.inCharge(country, () -> {
            CommitmentFacts led = ThreeWayMerge.with(commitment.stated(), Map.of("lead", "Ministry of Justice"));
            drafting.state(commitment.id(), commitment.stated(), led);
            return led;
        });
        looksAs(world.aGovernmentDrafterOf(country));
        UI.getCurrent().setLocale(Locale.FRENCH);

        navigate(commitmentAddress(), CommitmentView.class);

        assertThat($(H1.class).single().getElement().getAttribute("lang")).isEqualTo("en");
        assertThat($(Div.class, $(FactsPart.class).single()).all())
                .filteredOn(words -> words.getText().equals("Ministry of Justice"))
                .extracting(words -> words.getElement().getAttribute("lang"))
                .containsExactly("en");
    }

    /** Whether the shared text is open for writing or only for reading. */
    private String mode() {
        return $(DraftEditor.class).single().getElement().getAttribute("mode");
    }

    private List<String> said() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private String stored() {
        return world.inCharge(
                country,
                () -> drafts.page("2027-2028", commitment.reference())
                        .orElseThrow()
                        .text("problem", Locale.ENGLISH));
    }
}
