package org.codraft.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.codraft.discussion.Why;
import org.codraft.kit.FormDialog;
import org.codraft.kit.Notice;
import org.codraft.kit.TypedWords;
import org.codraft.shared.NotPossible;

/** Asks for other facts, and why; nothing of it reaches the commitment before somebody adopts it. */
class SuggestDialog {

    private final TextArea why = new TextArea();
    private final VoiceField voice;
    private final FormDialog dialog;

    /**
     * @param voices organisations by their id, those whom the person may speak for
     * @param suggest takes the reason; false if what was typed can't be read
     */
    SuggestDialog(String title, Component form, Map<UUID, String> voices, Predicate<Why> suggest) {
        voice = new VoiceField(voices);
        why.setLabel(why.getTranslation("discussion-page.why"));
        Div reason = new Div(why, voice);
        reason.addClassName("facts-form");
        dialog = new FormDialog(
                title,
                why.getTranslation("discussion-page.suggest-do"),
                new Div(form, reason),
                TypedWords.in(form, why),
                open -> attempt(suggest, open));
        dialog.setWidth("44rem");
    }

    void open() {
        dialog.open();
    }

    private void attempt(Predicate<Why> suggest, FormDialog open) {
        try {
            if (suggest.test(new Why(why.getValue(), voice.organisation()))) {
                open.close();
                Notice.done(open.getTranslation("discussion-page.suggested"));
            }
        } catch (NotPossible rule) {
            open.notSaved(open.getTranslation(rule.sentence(), rule.arguments()));
        }
    }
}
