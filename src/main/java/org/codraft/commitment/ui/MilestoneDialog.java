package org.codraft.commitment.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Function;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.history.ui.Saving;
import org.codraft.kit.FormDialog;
import org.codraft.kit.TypedWords;

/** States a milestone, a new one or one that is there. */
class MilestoneDialog {

    private final FormDialog dialog;

    /**
     * @param seen the facts as they are now
     * @param storing how the typed facts are stored, for the form they were typed into
     */
    MilestoneDialog(String title, MilestoneFacts seen, Function<FormDialog, Saving<MilestoneFacts>> storing) {
        MilestoneForm form = new MilestoneForm(seen);
        dialog = new FormDialog(
                title,
                UI.getCurrent().getTranslation("commitment-page.milestone-save"),
                form,
                TypedWords.in(form),
                open -> form.typed().ifPresent(typed -> storing.apply(open).attempt(seen, typed)));
        dialog.setWidth("40rem");
    }

    void open() {
        dialog.open();
    }
}
