package org.codraft.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.codraft.shared.NotPossible;

/** Asks before something that cannot be undone at once. Its button says what happens. */
public class Question extends Dialog {

    private final Button act;

    /** Asks, and acts only when the button with these words is chosen. */
    public Question(String title, String explanation, String verb, Runnable action) {
        this(title, explanation, verb, "kit.leave");
        act.addClickListener(click -> attempt(action));
    }

    private Question(String title, String explanation, String verb, String wayOut, Component... words) {
        setHeaderTitle(title);
        addClassName("question");
        add(new Paragraph(explanation));
        act = new Button(verb);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new WayOut(getTranslation(wayOut), this, TypedWords.in(words)), act);
    }

    /** Asks for a reason and acts with it; an empty one is not accepted. */
    public static Question withReason(String title, String explanation, String verb, Consumer<String> action) {
        TextArea reason = new TextArea();
        Question question = new Question(title, explanation, verb, "kit.leave", reason);
        reason.setLabel(question.getTranslation("kit.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(3);
        reason.setWidthFull();
        question.add(reason);
        question.act.addClickListener(click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(question.getTranslation("kit.reason-missing"));
                reason.setInvalid(true);
                reason.focus();
            } else {
                question.attempt(() -> action.accept(reason.getValue()));
            }
        });
        return question;
    }

    /** Asks before typed words are lost. */
    public static Question beforeDiscarding(Runnable leave) {
        UI ui = UI.getCurrent();
        Question question = new Question(
                ui.getTranslation("kit.discard-question"),
                ui.getTranslation("kit.discard-explained"),
                ui.getTranslation("kit.discard"),
                "kit.go-on");
        question.act.addClickListener(click -> question.attempt(leave));
        return question;
    }

    private void attempt(Runnable action) {
        try {
            action.run();
            close();
        } catch (NotPossible rule) {
            Notice.problem(rule);
        }
    }
}
