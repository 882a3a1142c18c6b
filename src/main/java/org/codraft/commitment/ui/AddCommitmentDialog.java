package org.codraft.commitment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.kit.FormDialog;
import org.codraft.kit.TypedWords;
import org.codraft.shared.NotPossible;

/** Adds a commitment to a plan: a title, and on to its page. */
class AddCommitmentDialog {

    private final TextField title = new TextField();
    private final FormDialog dialog;

    AddCommitmentDialog(UUID plan, PlanPlace place, Workbench workbench) {
        title.setLabel(title.getTranslation("commitment-page.field.title"));
        title.setRequiredIndicatorVisible(true);
        Paragraph what = new Paragraph(title.getTranslation("plan.add-what"));
        Div form = new Div(what, title);
        form.addClassName("form-column");
        String add = title.getTranslation("plan.add");
        dialog = new FormDialog(add, add, form, TypedWords.in(title), open -> {
            try {
                Commitment added = workbench.drafting().add(plan, CommitmentFacts.titled(title.getValue()));
                open.close();
                UI.getCurrent()
                        .navigate(CommitmentNavigation.commitment(place.country(), place.plan(), added.reference()));
            } catch (NotPossible rule) {
                title.setErrorMessage(title.getTranslation(rule.sentence(), rule.arguments()));
                title.setInvalid(true);
                title.focus();
            }
        });
        dialog.setWidth("36rem");
    }

    void open() {
        dialog.open();
        title.focus();
    }
}
