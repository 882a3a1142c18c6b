package org.codraft.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.UUID;
import org.codraft.discussion.StanceKind;
import org.codraft.kit.FormDialog;
import org.codraft.kit.TypedWords;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;

/** Asks where somebody stands, and why. */
class StanceDialog {

    private final RadioButtonGroup<StanceKind> kind = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final VoiceField voice;
    private final FormDialog dialog;

    /** What takes the stance. */
    interface Taking {
        void take(StanceKind kind, String reason, @Nullable UUID forOrganisation);
    }

    /** @param voices organisations by their id, those whom the person may speak for */
    StanceDialog(Map<UUID, String> voices, Taking taking) {
        voice = new VoiceField(voices);
        Div form = new Div(kind, reason, voice);
        form.addClassName("facts-form");
        dialog = new FormDialog(
                form.getTranslation("discussion-page.stand"),
                form.getTranslation("discussion-page.stand-do"),
                form,
                TypedWords.in(reason),
                open -> take(taking, open));
        kind.setLabel(form.getTranslation("discussion-page.stand-label"));
        kind.setItems(StanceKind.values());
        kind.setItemLabelGenerator(each -> form.getTranslation("discussion-page.stands." + each));
        kind.setValue(StanceKind.ENDORSE);
        reason.setLabel(form.getTranslation("kit.reason"));
        kind.addValueChangeListener(chosen -> reason.setRequiredIndicatorVisible(
                chosen.getValue() != null && chosen.getValue().needsReason()));
    }

    void open() {
        dialog.open();
    }

    private void take(Taking taking, FormDialog open) {
        try {
            taking.take(kind.getValue(), reason.getValue(), voice.organisation());
            open.close();
        } catch (NotPossible rule) {
            open.notSaved(open.getTranslation(rule.sentence(), rule.arguments()));
        }
    }
}
