package org.codraft.discussion.inputs.ui;

import java.util.UUID;
import java.util.function.IntConsumer;
import org.codraft.kit.FormDialog;
import org.codraft.kit.TypedWords;
import org.codraft.shared.NotPossible;

/** Enters what somebody else said elsewhere. */
class EnterInputDialog {

    private final SaidElsewhere form;
    private final FormDialog dialog;

    /** @param entered takes its number once it is stored */
    EnterInputDialog(InputDesk desk, UUID plan, IntConsumer entered) {
        form = new SaidElsewhere(desk.organisations().all(), desk.today());
        dialog = new FormDialog(
                form.getTranslation("inputs.enter"),
                form.getTranslation("inputs.enter-verb"),
                form,
                TypedWords.in(form),
                open -> {
                    try {
                        int number = desk.giving().enter(plan, form.said());
                        open.close();
                        entered.accept(number);
                    } catch (NotPossible rule) {
                        open.notSaved(form.getTranslation(rule.sentence(), rule.arguments()));
                    }
                });
        dialog.setWidth("44rem");
    }

    void open() {
        dialog.open();
        form.begin();
    }
}
