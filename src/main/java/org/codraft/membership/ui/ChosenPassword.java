package org.codraft.membership.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** A password field that says the rule before anyone can break it. */
class ChosenPassword extends PasswordField {

    /** For a password that is chosen now. */
    ChosenPassword() {
        setLabel(getTranslation("join.choose-password"));
        setHelperText(getTranslation("join.password-rule"));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setRequiredIndicatorVisible(true);
        setWidthFull();
    }

    /** Asks instead for the one that the person signs in with already. */
    void askForThePresentOne() {
        setLabel(getTranslation("join.present-password"));
        setHelperText(null);
        setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    }
}
