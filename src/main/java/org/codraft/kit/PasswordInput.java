package org.codraft.kit;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Map;

/** A field for a password, which the browser may fill in and the person may look at. */
public class PasswordInput extends PasswordField implements LocaleChangeObserver {

    private PasswordInput(String label, Autocomplete purpose) {
        super(label);
        setAutocomplete(purpose);
        addClassName("password-input");
    }

    /** For the password a person has. */
    public static PasswordInput present(String label) {
        return new PasswordInput(label, Autocomplete.CURRENT_PASSWORD);
    }

    /** For the password a person chooses. */
    public static PasswordInput chosen(String label) {
        return new PasswordInput(label, Autocomplete.NEW_PASSWORD);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setPropertyMap("i18n", Map.of("reveal", getTranslation("kit.show-password")));
    }
}
