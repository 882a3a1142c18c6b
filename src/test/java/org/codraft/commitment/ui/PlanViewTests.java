package org.codraft.commitment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.IntStream;
import org.codraft.commitment.BringingIn;
import org.codraft.history.ui.HistoryList;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class PlanViewTests extends ScreenTest {

    @Test
    void letsAnAdministratorShapeThePlanAndDateItsPhases() {
        looksAs(world.anAdministratorOf(country));

        navigate(planAddress(), PlanView.class);

        assertThat(buttons()).contains("Add a commitment", "Change the order", "Plan and phases");
    }

    @Test
    void letsAGovernmentDrafterShapeThePlanAndNotDateIt() {
        looksAs(world.aGovernmentDrafterOf(country));

        navigate(planAddress(), PlanView.class);

        assertThat(buttons()).contains("Add a commitment", "Change the order").doesNotContain("Plan and phases");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CIVIL_SOCIETY_DRAFTER", "COMMENTER", "AUDITOR"})
    void letsOthersReadIt(Role role) {
        looksAs(world.aMemberOf(country, Side.CIVIL_SOCIETY, role));

        navigate(planAddress(), PlanView.class);

        assertThat(titles()).containsExactly("Open the register", "Publish the contracts");
        assertThat(buttons()).doesNotContain("Add a commitment", "Change the order", "Plan and phases");
    }

    @Test
    void showsAReaderNothing() {
        looksAs(world.aReaderOf(country));

        navigate(planAddress(), Component.class);

        assertThat($(CommitmentItem.class).exists()).isFalse();
    }

    @Test
    void keepsAWithdrawnCommitmentInItsPlaceWithTheReason() {
        world.inCharge(country, () -> {
            drafting.withdraw(commitment.id(), "The law came first.");
            return commitment;
        });
        looksAs(world.aMemberOf(country, Side.OTHER, Role.AUDITOR));

        navigate(planAddress(), PlanView.class);

        assertThat(titles()).containsExactly("Open the register", "Publish the contracts");
        assertThat($(CommitmentItem.class).all().getFirst().getElement().getTextRecursively())
                .contains("Withdrawn: The law came first.");
    }

    @Test
    void findsByTheWordsInItsAddressWithOrWithoutAccents() {
        answer("", "Los ríos de la región están contaminados.");
        looksAs(world.anAdministratorOf(country));

        goTo(planAddress(), "q", "región RIOS");

        assertThat(titles()).containsExactly("Open the register");
    }

    @Test
    void takesSignsInASearchAsTheyAre() {
        answer("", "Growth of 100%");
        looksAs(world.anAdministratorOf(country));

        goTo(planAddress(), "q", "100%");

        assertThat(titles()).containsExactly("Open the register");
    }

    @Test
    void saysWhenNothingMatches() {
        looksAs(world.anAdministratorOf(country));

        goTo(planAddress(), "q", "nowhere");

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("No commitment matches");
    }

    @Test
    void showsTheSameCommitmentsAsATable() {
        looksAs(world.anAdministratorOf(country));

        goTo(planAddress(), "view", "table");

        assertThat(test($(CommitmentTable.class).single()).size()).isEqualTo(2);
    }

    @Test
    void tellsTheHistoryOfThePlanWithTheWayToEachCommitment() {
        answer("", "Nobody knows who owns what.");
        looksAs(world.aMemberOf(country, Side.OTHER, Role.AUDITOR));

        goTo(planAddress(), "tab", "history");

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("answered “What problem does the commitment aim to address?” in")
                .contains("began the plan “Fourth plan”");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("/" + commitmentAddress());
    }

    @Test
    void unfoldsWhatABulkDidBeyondTheFirstThings(@Autowired BringingIn bringingIn) {
        world.inCharge(country, () -> {
            bringingIn.bringIn(
                    plan.id(),
                    IntStream.rangeClosed(1, 90)
                            .mapToObj(line -> Workshop.aPublished("Published " + line, line))
                            .toList(),
                    "explorer.csv");
            return plan;
        });
        looksAs(world.aMemberOf(country, Side.OTHER, Role.AUDITOR));
        goTo(planAddress(), "tab", "history");
        int first = answersTold();

        test(button("Show more answers (50 left)")).click();
        int second = answersTold();
        test(button("Show more answers (10 left)")).click();

        assertThat(first).isEqualTo(40);
        assertThat(second).isEqualTo(80);
        assertThat(answersTold()).isEqualTo(90);
        assertThat(buttons()).noneMatch(words -> words.startsWith("Show more answers"));
    }

    private int answersTold() {
        String told = $(HistoryList.class).single().getElement().getTextRecursively();
        return told.split("answered “", -1).length - 1;
    }

    private List<String> titles() {
        return $(CommitmentItem.class).all().stream()
                .map(item -> $(Anchor.class, item).single().getText())
                .toList();
    }
}
