package org.codraft.commitment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dialog.Dialog.DialogCloseActionEvent;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.codraft.kit.FormDialog;
import org.codraft.kit.Question;
import org.codraft.testing.CodraftTest;
import org.junit.jupiter.api.Test;

/** Whoever leaves a dialog by Escape loses no words without having said so. */
@CodraftTest
class LeavingDialogsTests extends ScreenTest {

    @Test
    void leavesAPlanThatWasOnlyLookedAt() {
        opensPlanDetails();

        escapeFrom($(FormDialog.class).single());

        assertThat($(Dialog.class).all()).isEmpty();
    }

    @Test
    void asksBeforeTypedPlanDetailsAreLost() {
        opensPlanDetails();
        field("Title").setValue("Fifth plan");

        escapeFrom($(FormDialog.class).single());

        assertThat($(Question.class).single().isOpened()).isTrue();
        assertThat(field("Title").getValue()).isEqualTo("Fifth plan");
    }

    @Test
    void staysWhereThePersonWantsToGoOn() {
        opensPlanDetails();
        field("Title").setValue("Fifth plan");
        escapeFrom($(FormDialog.class).single());

        escapeFrom($(Question.class).single());

        assertThat($(Dialog.class).all()).hasExactlyElementsOfTypes(FormDialog.class);
    }

    @Test
    void discardsWhatThePersonGivesUp() {
        opensPlanDetails();
        field("Title").setValue("Fifth plan");
        escapeFrom($(FormDialog.class).single());

        test(button("Discard my changes")).click();

        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(world.inCharge(country, () -> plans.with(plan.id())).title()).isEqualTo("Fourth plan");
    }

    @Test
    void asksBeforeANewPlansWordsAreLost() {
        looksAs(world.anAdministratorOf(country));
        navigate(country.slug() + "/plans", Component.class);
        test(button("Begin a plan")).click();
        field("Title").setValue("Fifth plan");

        escapeFrom($(FormDialog.class).single());

        assertThat($(Question.class).single().isOpened()).isTrue();
    }

    @Test
    void asksBeforeAReasonIsLost() {
        looksAs(world.anAdministratorOf(country));
        navigate(commitmentAddress(), CommitmentView.class);
        test(button("Withdraw")).click();
        Question question = $(Question.class).single();
        $(TextArea.class).single().setValue("The law came first.");

        escapeFrom(question);

        assertThat($(Question.class).all()).hasSize(2);
    }

    private void opensPlanDetails() {
        looksAs(world.anAdministratorOf(country));
        navigate(planAddress(), PlanView.class);
        test(button("Plan and phases")).click();
    }

    private TextField field(String label) {
        List<TextField> fields = $(TextField.class).all();
        return fields.stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** As the browser tells it. */
    private static void escapeFrom(Dialog dialog) {
        ComponentUtil.fireEvent(dialog, new DialogCloseActionEvent(dialog, true));
    }
}
