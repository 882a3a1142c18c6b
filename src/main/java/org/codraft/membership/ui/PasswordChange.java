package org.codraft.membership.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.codraft.kit.PasswordInput;
import org.codraft.membership.Accounts;
import org.codraft.membership.SignedIn;
import org.codraft.shared.NotPossible;

/** Changes one's password; afterwards one signs in anew, on every device. A broken rule is said at its field. */
class PasswordChange extends Div {

    private final Accounts accounts;
    private final SignedIn person;
    private final PasswordInput present;
    private final PasswordInput chosen;

    PasswordChange(Accounts accounts, SignedIn person) {
        this.accounts = accounts;
        this.person = person;
        addClassName("password-change");
        present = PasswordInput.present(getTranslation("account.password-present"));
        chosen = PasswordInput.chosen(getTranslation("account.password-chosen"));
        chosen.setHelperText(getTranslation("account.password-rule"));
        Button change = new Button(getTranslation("account.password-verb"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(present, chosen, change);
    }

    private void change() {
        present.setInvalid(false);
        chosen.setInvalid(false);
        try {
            accounts.changePassword(person, present.getValue(), chosen.getValue());
            UI.getCurrent().getPage().setLocation(AccountNavigation.signInAgain(AccountNavigation.PASSWORD_CHANGED));
        } catch (NotPossible rule) {
            sayAt(rule.sentence().equals("membership.password-wrong") ? present : chosen, rule);
        }
    }

    private void sayAt(PasswordInput field, NotPossible rule) {
        field.setErrorMessage(getTranslation(rule.sentence(), rule.arguments()));
        field.setInvalid(true);
        field.focus();
    }
}
