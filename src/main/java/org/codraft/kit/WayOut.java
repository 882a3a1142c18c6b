package org.codraft.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BooleanSupplier;

/** The quiet way out of a dialog, by its button or by Escape. Where typed words would be lost, it asks first. */
public class WayOut extends Button {

    private final Dialog dialog;
    private final BooleanSupplier losesWords;

    /** @param losesWords whether something was typed that would be lost, asked on the way out */
    public WayOut(String name, Dialog dialog, BooleanSupplier losesWords) {
        super(name);
        this.dialog = dialog;
        this.losesWords = losesWords;
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> leave());
        dialog.setCloseOnOutsideClick(false);
        dialog.addDialogCloseActionListener(closing -> leave());
    }

    private void leave() {
        if (losesWords.getAsBoolean()) {
            Question.beforeDiscarding(dialog::close).open();
        } else {
            dialog.close();
        }
    }
}
