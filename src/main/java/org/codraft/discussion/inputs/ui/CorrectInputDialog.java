package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import org.codraft.discussion.inputs.Input;
import org.codraft.discussion.inputs.InputFacts;
import org.codraft.kit.FormDialog;
import org.codraft.kit.TypedWords;
import org.codraft.shared.ChangedMeanwhile;
import org.codraft.shared.NotPossible;

/** Corrects what one entered, as long as nobody has answered it. */
class CorrectInputDialog {

    private final FormDialog dialog;

    CorrectInputDialog(InputDesk desk, Input input, Runnable reload) {
        InputFacts seen = input.facts();
        Component form;
        Supplier<InputFacts> said;
        if (input.channel().isElsewhere()) {
            SaidElsewhere all = new SaidElsewhere(desk.organisations().all(), desk.today()).showing(seen);
            form = all;
            said = all::said;
        } else {
            OwnWords own = new OwnWords(seen);
            form = own;
            said = () -> seen.saying(own.title.getValue(), own.words.getValue());
        }
        dialog = new FormDialog(
                form.getTranslation("inputs.correct"),
                form.getTranslation("inputs.correct-verb"),
                form,
                TypedWords.in(form),
                open -> {
                    try {
                        desk.giving().correct(input.id(), seen, said.get());
                        open.close();
                        reload.run();
                    } catch (NotPossible rule) {
                        open.notSaved(form.getTranslation(rule.sentence(), rule.arguments()));
                    } catch (ChangedMeanwhile changed) {
                        open.notSaved(form.getTranslation("inputs.changed-meanwhile"));
                    }
                });
        dialog.setWidth("44rem");
    }

    void open() {
        dialog.open();
    }

    /** What was said here: only its words are corrected, who said it and when are known. */
    private static final class OwnWords extends Div {

        private final WordsField words = new WordsField("");
        private final TextField title = new TextField();

        private OwnWords(InputFacts seen) {
            addClassName("form-column");
            words.setLabel(getTranslation("inputs.field.words"));
            words.setValue(seen.words());
            title.setLabel(getTranslation("inputs.field.title"));
            title.setValue(seen.title());
            title.setWidthFull();
            add(words, title);
        }
    }
}
