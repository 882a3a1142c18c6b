package org.codraft.commitment.ui;

import org.codraft.commitment.Commitment;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.history.ui.Dispute;
import org.codraft.history.ui.Saving;
import org.codraft.kit.FormDialog;
import org.codraft.kit.TypedWords;
import org.codraft.shared.ThreeWayMerge.Conflict;

/** States the facts of a commitment anew. */
class FactsDialog {

    private final Commitment commitment;
    private final Workbench workbench;
    private final Runnable reload;
    private final FactsForm form;
    private final FormDialog dialog;

    FactsDialog(Commitment commitment, Workbench workbench, Runnable reload) {
        this.commitment = commitment;
        this.workbench = workbench;
        this.reload = reload;
        this.form = new FactsForm(commitment.stated());
        this.dialog = new FormDialog(
                said("commitment-page.facts-edit"),
                said("commitment-page.facts-save"),
                form,
                TypedWords.in(form),
                open -> save());
        dialog.setWidth("44rem");
    }

    void open() {
        dialog.open();
    }

    private void save() {
        form.typed()
                .ifPresent(typed -> new Saving<CommitmentFacts>(
                                (seen, mine) -> workbench.drafting().state(commitment.id(), seen, mine),
                                this::dispute,
                                this::stored,
                                dialog::notSaved)
                        .attempt(commitment.stated(), typed));
    }

    private Dispute dispute(Conflict conflict) {
        return new Dispute(
                conflict,
                said("commitment-page.field." + conflict.field()),
                value -> Catalogue.words(conflict.field(), value),
                workbench.drafts().lastChange(commitment.id(), conflict.field()));
    }

    private void stored() {
        dialog.close();
        reload.run();
    }

    private String said(String key) {
        return form.getTranslation(key);
    }
}
