package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Verdict;
import org.codraft.discussion.inputs.InputShown;
import org.codraft.kit.DayField;
import org.codraft.kit.FormDialog;
import org.codraft.kit.TypedWords;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;

/** Answers an input: what is decided, why, and what came of it. */
class AnswerDialog {

    private final Select<DecisionKind> kind = new Select<>();
    private final WordsField reason;
    private final WordsField change;
    private final DayField until;
    private final FormDialog dialog;

    AnswerDialog(InputDesk desk, InputShown shown, Runnable reload) {
        kind.setLabel(kind.getTranslation("inputs.answer.decision"));
        kind.setItems(
                DecisionKind.ADOPTED, DecisionKind.ADOPTED_IN_PART, DecisionKind.NOT_ADOPTED, DecisionKind.DEFERRED);
        kind.setItemLabelGenerator(one -> kind.getTranslation("ledger.decision." + one));
        reason = new WordsField(kind.getTranslation("inputs.answer.reason"));
        reason.setHelperText(kind.getTranslation("inputs.answer.reason-help"));
        change = new WordsField(kind.getTranslation("inputs.answer.change"));
        change.setHelperText(kind.getTranslation("inputs.answer.change-help"));
        until = new DayField(kind.getTranslation("inputs.answer.until"));
        until.setMin(desk.today());
        kind.addValueChangeListener(chosen -> turnTo(chosen.getValue()));
        turnTo(null);
        Div form = new Div(new Paragraph(kind.getTranslation("inputs.answer.what")), kind, reason, until, change);
        form.addClassName("form-column");
        dialog = new FormDialog(
                kind.getTranslation("inputs.answer"),
                kind.getTranslation("inputs.answer.send"),
                form,
                TypedWords.in(form),
                open -> send(desk, shown, reload));
        dialog.setWidth("40rem");
    }

    private void turnTo(@Nullable DecisionKind chosen) {
        reason.setRequiredIndicatorVisible(chosen != null && chosen.needsReason());
        until.setVisible(chosen == DecisionKind.DEFERRED);
        change.setVisible(chosen != DecisionKind.DEFERRED && chosen != DecisionKind.NOT_ADOPTED);
    }

    private void send(InputDesk desk, InputShown shown, Runnable reload) {
        DecisionKind chosen = kind.getValue();
        if (chosen == null) {
            kind.setErrorMessage(kind.getTranslation("inputs.answer.choose"));
            kind.setInvalid(true);
            kind.focus();
            return;
        }
        try {
            Verdict verdict = chosen == DecisionKind.DEFERRED
                    ? Verdict.deferred(until.getValue(), reason.getValue())
                    : Verdict.of(chosen, reason.getValue()).making(change.isVisible() ? change.getValue() : "");
            desk.answering()
                    .decide(shown.input().id(), verdict, shown.lastDecision().orElse(null));
            dialog.close();
            reload.run();
        } catch (NotPossible rule) {
            reason.refuse(reason.getTranslation(rule.sentence(), rule.arguments()));
        }
    }

    void open() {
        dialog.open();
        kind.focus();
    }
}
