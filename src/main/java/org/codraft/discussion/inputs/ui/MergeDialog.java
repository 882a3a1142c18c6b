package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.Verdict;
import org.codraft.discussion.inputs.InputFilter;
import org.codraft.discussion.inputs.InputFilter.Standing;
import org.codraft.discussion.inputs.InputLine;
import org.codraft.discussion.inputs.InputShown;
import org.codraft.kit.FormDialog;
import org.codraft.kit.TypedWords;
import org.codraft.shared.NotPossible;

/** Says that another input says the same: that one is answered for both. */
class MergeDialog {

    private final ComboBox<InputLine> into = new ComboBox<>();
    private final WordsField reason;
    private final FormDialog dialog;

    MergeDialog(InputDesk desk, InputShown shown, Runnable reload) {
        into.setLabel(into.getTranslation("inputs.merge.into"));
        into.setRequiredIndicatorVisible(true);
        into.setWidthFull();
        into.setItemLabelGenerator(line -> "I" + line.number() + " · " + line.title());
        into.setItems(query -> desk
                .inputs()
                .page(
                        shown.input().plan(),
                        new InputFilter(query.getFilter().orElse(""), Standing.ANY, Optional.empty(), Optional.empty()),
                        query.getOffset(),
                        query.getLimit())
                .stream());
        reason = new WordsField(into.getTranslation("inputs.answer.reason"));
        reason.setRequiredIndicatorVisible(true);
        Div form = new Div(new Paragraph(into.getTranslation("inputs.merge.what")), into, reason);
        form.addClassName("form-column");
        dialog = new FormDialog(
                into.getTranslation("inputs.merge"),
                into.getTranslation("inputs.merge"),
                form,
                TypedWords.in(form),
                open -> merge(desk, shown, reload));
        dialog.setWidth("40rem");
    }

    private void merge(InputDesk desk, InputShown shown, Runnable reload) {
        InputLine chosen = into.getValue();
        if (chosen == null) {
            into.setErrorMessage(into.getTranslation("inputs.merge.choose"));
            into.setInvalid(true);
            into.focus();
            return;
        }
        try {
            Verdict verdict = Verdict.mergedInto(Contribution.input(chosen.id()), reason.getValue());
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
        into.focus();
    }
}
