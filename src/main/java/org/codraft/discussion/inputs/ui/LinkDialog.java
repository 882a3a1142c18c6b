package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.discussion.inputs.InputShown;
import org.codraft.kit.FormDialog;
import org.codraft.kit.TypedWords;
import org.codraft.shared.NotPossible;

/** Says to which commitment an input led. */
class LinkDialog {

    private final ComboBox<CommitmentSummary> commitment = new ComboBox<>();
    private final FormDialog dialog;

    LinkDialog(InputDesk desk, InputShown shown, List<CommitmentSummary> commitments, Runnable reload) {
        commitment.setLabel(commitment.getTranslation("inputs.link.commitment"));
        commitment.setRequiredIndicatorVisible(true);
        commitment.setWidthFull();
        commitment.setItemLabelGenerator(one -> one.number() + " · " + one.title());
        commitment.setItems(commitments);
        Div form = new Div(new Paragraph(commitment.getTranslation("inputs.link.what")), commitment);
        form.addClassName("form-column");
        dialog = new FormDialog(
                commitment.getTranslation("inputs.link"),
                commitment.getTranslation("inputs.link.verb"),
                form,
                TypedWords.in(form),
                open -> {
                    CommitmentSummary chosen = commitment.getValue();
                    if (chosen == null) {
                        commitment.setErrorMessage(commitment.getTranslation("inputs.link.choose"));
                        commitment.setInvalid(true);
                        commitment.focus();
                        return;
                    }
                    try {
                        desk.answering().link(shown.input().id(), chosen.id());
                        open.close();
                        reload.run();
                    } catch (NotPossible rule) {
                        open.notSaved(commitment.getTranslation(rule.sentence(), rule.arguments()));
                    }
                });
        dialog.setWidth("36rem");
    }

    void open() {
        dialog.open();
        commitment.focus();
    }
}
