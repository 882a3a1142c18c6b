package org.codraft.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.function.Consumer;
import org.codraft.commitment.DraftingCommitments.Answer;
import org.codraft.commitment.Template;
import org.codraft.kit.SavedState;
import org.jspecify.annotations.Nullable;

/** One question of the template with its answer: read, and by those who may, written. */
class AnswerPart extends Section {

    private final Template.Section asked;
    private final Locale language;
    private final AnswerDesk desk;
    private final H3 question;
    private final SavedState state = new SavedState();
    private final Div body = new Div();
    private String text = "";
    private boolean mayEdit;
    private @Nullable AnswerEditor editor;

    /** @param desk stores what is written here */
    AnswerPart(Template.Section asked, Locale language, AnswerDesk desk) {
        this.asked = asked;
        this.language = language;
        this.desk = desk;
        addClassName("answer");
        question = new H3(asked.question(getLocale()));
        question.getElement().setAttribute("tabindex", "-1");
        Paragraph help = new Paragraph(asked.help().in(getLocale()));
        help.addClassName("answer-help");
        add(question, help, body, state);
    }

    /** Shows the stored answer; while somebody writes here, their words stay. */
    void show(String stored, boolean editable) {
        mayEdit = editable;
        if (editor == null) {
            text = stored;
            read();
        }
    }

    boolean isAnswered() {
        return !text.isBlank();
    }

    boolean hasUnsavedWords() {
        return editor != null && editor.hasUnsavedWords();
    }

    String key() {
        return asked.key();
    }

    String question() {
        return asked.question(getLocale());
    }

    void goTo() {
        scrollIntoView();
        question.getElement().callJsFunction("focus");
    }

    private void read() {
        body.removeAll();
        if (isAnswered()) {
            body.add(new DraftedText(text, language));
        } else {
            Paragraph nothing = new Paragraph(getTranslation("commitment-page.unanswered"));
            nothing.addClassName("unanswered");
            body.add(nothing);
        }
        if (mayEdit) {
            Button edit = new Button(
                    getTranslation(isAnswered() ? "commitment-page.edit" : "commitment-page.answer"), click -> write());
            edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            edit.setAriaLabel(edit.getText() + ": " + asked.question(getLocale()));
            body.add(edit);
        }
    }

    private void write() {
        state.setText("");
        AnswerEditor writing = new AnswerEditor(asked.question(getLocale()), text, this::save, this::leave);
        editor = writing;
        body.removeAll();
        body.add(writing);
        writing.begin();
    }

    private void save(String words) {
        desk.store(this, new Answer(text), new Answer(words), this::stored, this::notStored);
    }

    private void stored() {
        leave();
        state.saved();
    }

    private void notStored(String why) {
        if (editor != null) {
            editor.notSaved(why);
        }
    }

    /** Reads anew: somebody may have changed this very answer while it was being edited. */
    private void leave() {
        editor = null;
        desk.reload();
        question.getElement().callJsFunction("focus");
    }

    /** Where an answer is stored and read anew. */
    interface AnswerDesk {

        void store(AnswerPart part, Answer seen, Answer given, Runnable stored, Consumer<String> notStored);

        void reload();
    }
}
