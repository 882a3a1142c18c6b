package org.codraft.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.codraft.kit.Question;
import org.codraft.kit.SavedState;

/** Where an answer is written. What is typed stays here until it is stored or the person leaves it. */
class AnswerEditor extends Div {

    private final String before;
    private final TextArea words = new TextArea();
    private final SavedState state = new SavedState();
    private final Button save;

    /**
     * @param save takes the new words
     * @param leave runs when the person is done without storing
     */
    AnswerEditor(String question, String before, Consumer<String> save, Runnable leave) {
        this.before = before;
        addClassName("answer-editor");
        words.setAriaLabel(question);
        words.setValue(before);
        words.setWidthFull();
        words.setMinRows(6);
        this.save = new Button(getTranslation("commitment-page.save"), click -> save.accept(words.getValue()));
        this.save.addThemeVariants(ButtonVariant.PRIMARY);
        this.save.setDisableOnClick(true);
        Button leaving = new Button(getTranslation("commitment-page.leave"), click -> leave(leave));
        leaving.addThemeVariants(ButtonVariant.TERTIARY);
        Span saving = new Span(getTranslation("commitment-page.saving"));
        saving.addClassName("saving");
        Div actions = new Div(this.save, leaving, saving, state);
        actions.addClassName("answer-actions");
        add(words, actions);
    }

    void begin() {
        words.focus();
    }

    boolean hasUnsavedWords() {
        return !words.getValue().equals(before);
    }

    void notSaved(String why) {
        save.setEnabled(true);
        state.notSaved(why);
    }

    private void leave(Runnable leave) {
        if (hasUnsavedWords()) {
            Question.beforeDiscarding(leave).open();
        } else {
            leave.run();
        }
    }
}
