package org.codraft.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.codraft.kit.Question;

/** A form above the page. It closes when it is stored, or when the person leaves it and says so. */
class FormDialog extends Dialog {

    private final SavedState state = new SavedState();
    private final BooleanSupplier changed;

    /**
     * @param verb what the button does
     * @param changed whether something was typed that would be lost
     * @param store stores it, and then closes the dialog it is given or tells it why not
     */
    FormDialog(String title, String verb, Component form, BooleanSupplier changed, Consumer<FormDialog> store) {
        this.changed = changed;
        addClassName("facts-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(closing -> leave());
        add(form);
        Button leave = new Button(getTranslation("kit.leave"), click -> leave());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Button save = new Button(verb, click -> store.accept(this));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(state, leave, save);
    }

    void notSaved(String why) {
        state.notSaved(why);
    }

    private void leave() {
        if (changed.getAsBoolean()) {
            new Question(
                            getTranslation("commitment-page.leave-question"),
                            getTranslation("commitment-page.leave-explained"),
                            getTranslation("commitment-page.discard"),
                            this::close)
                    .open();
        } else {
            close();
        }
    }
}
