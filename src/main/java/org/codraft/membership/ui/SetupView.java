package org.codraft.membership.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.codraft.kit.PasswordInput;
import org.codraft.membership.FirstOperator;
import org.codraft.membership.OneTimeLink;

/** Where the link in an empty installation's log leads: whoever bears it becomes its first operator. */
@AnonymousAllowed
@Route(value = MembershipNavigation.SETUP_ROUTE, autoLayout = false)
class SetupView extends FirstDoor implements BeforeEnterObserver, HasDynamicTitle {

    private final FirstOperator firstOperator;

    SetupView(FirstOperator firstOperator) {
        this.firstOperator = firstOperator;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OneTimeLink link =
                new OneTimeLink(event.getRouteParameters().get("token").orElseThrow());
        if (firstOperator.isOffered(link)) {
            show(link);
        } else {
            end(
                    getTranslation("join.over"),
                    getTranslation("setup.over-why"),
                    MembershipNavigation.SIGN_IN,
                    getTranslation("join.to-sign-in"));
        }
    }

    private void show(OneTimeLink link) {
        TextField name = new TextField(getTranslation("setup.name"));
        EmailField email = new EmailField(getTranslation("people.email"));
        PasswordInput password = PasswordInput.chosen(getTranslation("join.choose-password"));
        password.setHelperText(getTranslation("join.password-rule"));
        password.setRequiredIndicatorVisible(true);
        name.setAutocomplete(Autocomplete.NAME);
        email.setAutocomplete(Autocomplete.USERNAME);
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        email.setWidthFull();
        Runnable take = () -> {
            firstOperator.take(link, name.getValue(), email.getValue(), password.getValue(), getLocale());
            end(
                    getTranslation("setup.taken"),
                    getTranslation("setup.taken-why"),
                    MembershipNavigation.SIGN_IN,
                    getTranslation("join.to-sign-in"));
        };
        ask(
                getTranslation("setup.title"),
                new Paragraph(getTranslation("setup.why")),
                getTranslation("setup.take"),
                take,
                name,
                email,
                password);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title") + " · Codraft";
    }
}
