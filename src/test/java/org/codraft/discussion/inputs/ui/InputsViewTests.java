package org.codraft.discussion.inputs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Outcome;
import org.codraft.discussion.Verdict;
import org.codraft.discussion.inputs.AnsweringInputs;
import org.codraft.discussion.inputs.Channel;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.testing.CodraftTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class InputsViewTests extends InputScreenTest {

    @Test
    void beginsWithTheFirstStepWhereNobodyHasSaidAnything() {
        looksAs(member);

        navigate(address(), InputsView.class);

        assertThat(words()).contains("No ideas yet");
        assertThat(buttons()).contains("Give an input").doesNotContain("Enter for somebody");
    }

    @Test
    void letsAMemberGiveAnInputAndShowsIt() {
        looksAs(member);
        navigate(address(), InputsView.class);

        test(button("Give an input")).click();
        test($(TextArea.class).single()).setValue("Open the lobbying register.");
        test(button("Give an input")).click();

        assertThat(words())
                .contains(
                        "I1 · Open the lobbying register.",
                        "In Codraft",
                        member.signedIn().name());
        assertThat(stored(1).input().words()).isEqualTo("Open the lobbying register.");
    }

    @Test
    void saysThatAnInputNeedsWords() {
        looksAs(member);
        navigate(address(), InputsView.class);

        test(button("Give an input")).click();
        test(button("Give an input")).click();

        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Say something first.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void letsAnOfficialEnterWhatSomebodySaidElsewhere() {
        looksAs(official);
        navigate(address(), InputsView.class);

        test(button("Enter for somebody")).click();
        SaidElsewhere form = $(SaidElsewhere.class).single();
        $(TextArea.class, form).single().setValue("Publish the contracts.");
        field("Who said it", form).setValue("Ana Torres");
        $(ComboBox.class, form).single().setValue("Contracts Watch");
        List<Select<?>> choices =
                $(Select.class, form).all().stream().<Select<?>>map(one -> one).toList();
        ((Select<Side>) choices.getFirst()).setValue(Side.CIVIL_SOCIETY);
        ((Select<Channel>) choices.getLast()).setValue(Channel.WORKSHOP);
        field("Occasion", form).setValue("Nairobi");
        test(button("Enter it")).click();

        assertThat(words())
                .contains(
                        "Workshop (Nairobi), ",
                        "Ana Torres",
                        "Entered by",
                        official.signedIn().name());
    }

    @Test
    void tellsWhoSaidItFromWhichSideAndWhereItStands() {
        officialEnters("Publish the contracts.");
        looksAs(world.aMemberOf(country, Side.OTHER, Role.AUDITOR));

        navigate(address(), InputsView.class);

        assertThat(words())
                .contains(
                        "Publish the contracts.",
                        "Contracts Watch",
                        "Civil society",
                        "Workshop (Nairobi), 1 March 2026",
                        "Waiting");
        assertThat(buttons()).doesNotContain("Give an input", "Enter for somebody");
    }

    @Test
    void findsByWhatStandsInItsAddress(@Autowired AnsweringInputs answering) {
        int answered = memberGives("Open the register.");
        memberGives("Publish the contracts.");
        official.does(() -> answering.decide(idOf(answered), Verdict.of(DecisionKind.ADOPTED, ""), null));
        looksAs(member);

        UI.getCurrent().navigate(address(), QueryParameters.of("state", "ANSWERED"));

        assertThat(words()).contains("1 input", "Open the register.").doesNotContain("Publish the contracts.");
        UI.getCurrent().navigate(address(), QueryParameters.of("q", "nowhere"));
        assertThat(words()).contains("No input matches");
    }

    @Test
    void showsAPageAtATime() {
        for (int number = 1; number <= InputsFound.PAGE + 1; number++) {
            memberGives("Ask number " + number);
        }
        looksAs(member);

        navigate(address(), InputsView.class);

        assertThat($(InputItem.class).all()).hasSize(InputsFound.PAGE);
        assertThat(words()).contains("Page 1 of 2");
        UI.getCurrent().navigate(address(), QueryParameters.of("page", "2"));
        assertThat($(InputItem.class).all()).hasSize(1);
    }

    @Test
    void answersOnlyWithAReasonUnlessItAdopts() {
        int number = memberGives("Open the register.");
        looksAs(official);
        navigate(address() + "/" + number, InputView.class);

        test(button("Answer")).click();
        decision().setValue(DecisionKind.NOT_ADOPTED);
        test(button("Send the answer")).click();

        assertThat($(TextArea.class).all())
                .anySatisfy(reason -> assertThat(reason.getErrorMessage())
                        .isEqualTo("Say why. The reason is published with the answer."));
        assertThat(stored(number).decisions()).isEmpty();
        reason().setValue("There is no budget.");
        test(button("Send the answer")).click();
        assertThat(stored(number).input().outcome()).isEqualTo(Outcome.NOT_ADOPTED);
        assertThat(words())
                .contains(
                        "Not adopted",
                        "There is no budget.",
                        official.signedIn().name());
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"ADOPTED_IN_PART", "NOT_ADOPTED", "DEFERRED"})
    void takesNoAnswerOfBlanks(DecisionKind kind) {
        int number = memberGives("Open the register.");
        looksAs(official);
        navigate(address() + "/" + number, InputView.class);

        test(button("Answer")).click();
        decision().setValue(kind);
        reason().setValue("   ");
        test(button("Send the answer")).click();

        assertThat(reason().isInvalid()).isTrue();
        assertThat(stored(number).decisions()).isEmpty();
    }

    @Test
    void takesAnAnswerBackOnlyWithAReason(@Autowired AnsweringInputs answering) {
        int number = memberGives("Open the register.");
        official.does(() -> answering.decide(idOf(number), Verdict.of(DecisionKind.ADOPTED, ""), null));
        looksAs(official);
        navigate(address() + "/" + number, InputView.class);

        test(button("Take the answer back")).click();
        test(button("Take the answer back")).click();

        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        assertThat(stored(number).decisions()).hasSize(1);
    }

    @Test
    void mergesOnlyWithAReason() {
        memberGives("Open the register.");
        int number = memberGives("Open that register.");
        looksAs(official);
        navigate(address() + "/" + number, InputView.class);

        test(button("Merge")).click();
        test(button("Merge")).click();

        assertThat($(ComboBox.class).single().isInvalid()).isTrue();
        assertThat(stored(number).decisions()).isEmpty();
    }

    @Test
    void letsItsAuthorTakeItBackOnlyWithAReason() {
        int number = memberGives("Open the register.");
        looksAs(member);
        navigate(address() + "/" + number, InputView.class);

        test(button("Withdraw")).click();
        test(button("Withdraw")).click();

        assertThat(stored(number).input().outcome()).isEqualTo(Outcome.OPEN);
        $(TextArea.class).single().setValue("Said elsewhere.");
        test(button("Withdraw")).click();
        assertThat(stored(number).input().outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void offersWhatMayNotBeDoneToNobody() {
        int number = memberGives("Open the register.");
        looksAs(world.aMemberOf(country, Side.CIVIL_SOCIETY, Role.COMMENTER));

        navigate(address() + "/" + number, InputView.class);

        assertThat(buttons()).doesNotContain("Answer", "Merge", "Withdraw", "Correct", "Link to a commitment");
    }

    @Test
    void linksAnInputToACommitmentAndLeadsThere(@Autowired AnsweringInputs answering) {
        int number = memberGives("Open the register.");
        var commitment = workshop.aCommitmentIn(country, plan.id());
        official.acts(() -> answering.link(idOf(number), commitment.id()));
        looksAs(official);

        navigate(address() + "/" + number, InputView.class);

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/" + country.slug() + "/plans/" + plan.slug() + "/commitments/1");
        assertThat(words())
                .contains("linked it to commitment “1 · Open contracts”", "gave the input “Open the register.”");
        test(button("Remove the link")).click();
        assertThat(stored(number).ledTo()).isEmpty();
    }

    @Test
    void showsHostileWordsAsWords() {
        String hostile = "<img src=x onerror=alert(1)>";
        int number = officialEnters(hostile);
        looksAs(official);

        navigate(address() + "/" + number, InputView.class);

        assertThat(words()).contains(hostile);
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void knowsNoInputThatIsNotThere() {
        looksAs(official);

        navigate(address() + "/77", Component.class);

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    @SuppressWarnings("unchecked")
    private Select<DecisionKind> decision() {
        return $(Select.class).single();
    }

    private TextArea reason() {
        return $(TextArea.class).all().stream()
                .filter(area -> area.getLabel().equals("Reason"))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label, Component form) {
        return $(TextField.class, form).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
