package org.codraft.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.codraft.kit.TypedWords;
import org.codraft.kit.WayOut;
import org.codraft.shared.NotPossible;

/** A few fields and one button that says what happens; a rule that forbids it is told where the person is looking. */
class SmallForm extends Dialog {

    private final Paragraph problem = new Paragraph();

    SmallForm(String title, String verb, Runnable action, Component... fields) {
        setHeaderTitle(title);
        addClassName("small-form");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        Div column = new Div(fields);
        column.addClassName("form-fields");
        add(column, problem);
        Button act = new Button(verb, click -> attempt(action));
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.addClickShortcut(Key.ENTER).listenOn(column);
        getFooter().add(new WayOut(getTranslation("kit.leave"), this, TypedWords.in(fields)), act);
    }

    /** Puts something else the person may do at the quiet end of the buttons. */
    SmallForm with(Component... quiet) {
        for (int i = quiet.length - 1; i >= 0; i--) {
            quiet[i].addClassName("quiet-action");
            getFooter().getElement().insertChild(0, quiet[i].getElement());
        }
        return this;
    }

    private void attempt(Runnable action) {
        problem.setText("");
        try {
            action.run();
            close();
        } catch (NotPossible rule) {
            problem.setText(getTranslation(rule.sentence(), rule.arguments()));
        }
    }
}
