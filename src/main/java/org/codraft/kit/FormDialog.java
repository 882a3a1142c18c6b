package org.codraft.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A form above the page. It closes when it is stored, or when the person leaves it and says so. */
public class FormDialog extends Dialog {

    private final SavedState state = new SavedState();

    /**
     * @param verb what the button does
     * @param changed whether something was typed that would be lost
     * @param store stores it, and then closes the dialog it is given or tells it why not
     */
    public FormDialog(String title, String verb, Component form, BooleanSupplier changed, Consumer<FormDialog> store) {
        addClassName("form-dialog");
        setHeaderTitle(title);
        add(form);
        Button save = new Button(verb, click -> {
            state.setText("");
            store.accept(this);
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(state, new WayOut(getTranslation("kit.leave"), this, changed), save);
    }

    /** @param why a sentence */
    public void notSaved(String why) {
        state.notSaved(why);
    }
}
