package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.UUID;
import org.codraft.discussion.Outcome;
import org.codraft.discussion.inputs.Input;
import org.codraft.discussion.inputs.InputShown;
import org.codraft.kit.Heading;
import org.codraft.kit.Question;

/** The top of an input's page: its number and title, and what may be done with it now. */
class InputTop extends Heading {

    private final InputDesk desk;
    private final InputShown shown;
    private final Runnable reload;

    InputTop(InputDesk desk, InputShown shown, Runnable reload) {
        super("I" + shown.input().number() + " · " + shown.input().title());
        this.desk = desk;
        this.shown = shown;
        this.reload = reload;
        Input input = shown.input();
        if (shown.mayCorrect()) {
            with(quiet("inputs.correct", () -> new CorrectInputDialog(desk, input, reload).open()));
        }
        if (shown.mayWithdraw()) {
            with(quiet("inputs.withdraw", this::withdraw));
        }
        if (shown.mayAnswer()) {
            deciding(input.outcome());
        }
    }

    private void deciding(Outcome outcome) {
        boolean adopted = outcome == Outcome.ADOPTED || outcome == Outcome.ADOPTED_IN_PART;
        if (outcome != Outcome.OPEN) {
            with(quiet("inputs.reconsider", this::reconsider));
        }
        if (outcome.isOpen()) {
            with(quiet("inputs.merge", () -> new MergeDialog(desk, shown, reload).open()));
        }
        if (!adopted) {
            Button answer =
                    new Button(getTranslation("inputs.answer"), click -> new AnswerDialog(desk, shown, reload).open());
            if (outcome.isOpen()) {
                answer.addThemeVariants(ButtonVariant.PRIMARY);
            } else {
                answer.addThemeVariants(ButtonVariant.TERTIARY);
            }
            with(answer);
        }
    }

    private void withdraw() {
        Question.withReason(
                        getTranslation("inputs.withdraw-question"),
                        getTranslation("inputs.withdraw-explained"),
                        getTranslation("inputs.withdraw"),
                        reason -> {
                            desk.answering()
                                    .withdraw(id(), reason, shown.lastDecision().orElse(null));
                            reload.run();
                        })
                .open();
    }

    private void reconsider() {
        Question.withReason(
                        getTranslation("inputs.reconsider-question"),
                        getTranslation("inputs.reconsider-explained"),
                        getTranslation("inputs.reconsider"),
                        reason -> {
                            desk.answering()
                                    .reconsider(
                                            id(), reason, shown.lastDecision().orElse(null));
                            reload.run();
                        })
                .open();
    }

    private UUID id() {
        return shown.input().id();
    }

    private Button quiet(String name, Runnable act) {
        Button button = new Button(getTranslation(name), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
