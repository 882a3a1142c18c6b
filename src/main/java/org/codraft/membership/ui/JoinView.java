package org.codraft.membership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.codraft.kit.PasswordInput;
import org.codraft.membership.Invitations;
import org.codraft.membership.Invitations.Offer;
import org.codraft.membership.OneTimeLink;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.Country;

/** Where a one-time link leads: it says what it offers, and the seat is taken with a password. */
@AnonymousAllowed
@Route(value = MembershipNavigation.JOIN_ROUTE, autoLayout = false)
class JoinView extends FirstDoor implements BeforeEnterObserver, HasDynamicTitle {

    private final Invitations invitations;
    private final Countries countries;

    JoinView(Invitations invitations, Countries countries) {
        this.invitations = invitations;
        this.countries = countries;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Country> country = event.getRouteParameters().get("country").flatMap(countries::called);
        OneTimeLink link =
                new OneTimeLink(event.getRouteParameters().get("token").orElseThrow());
        Optional<Offer> offer = country.flatMap(found -> invitations.offered(link));
        if (offer.isPresent()) {
            show(link, country.orElseThrow(), offer.get());
        } else {
            end(
                    getTranslation("join.over"),
                    getTranslation("membership.link-over"),
                    MembershipNavigation.SIGN_IN,
                    getTranslation("join.to-sign-in"));
        }
    }

    private void show(OneTimeLink link, Country country, Offer offer) {
        PasswordInput password = password(offer);
        // Shown, and there for a password manager to remember with the password.
        TextField email = new TextField(getTranslation("people.email"));
        email.setValue(offer.email());
        email.setReadOnly(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setWidthFull();
        Runnable take = () -> {
            invitations.take(link, password.getValue(), getLocale());
            end(
                    getTranslation("join.taken", offer.name()),
                    getTranslation("join.taken-why", country.name()),
                    MembershipNavigation.SIGN_IN,
                    getTranslation("join.to-sign-in"));
        };
        ask(
                getTranslation("join.title", country.name()),
                words(country, offer),
                getTranslation("join.take"),
                take,
                email,
                password);
    }

    private PasswordInput password(Offer offer) {
        PasswordInput password = offer.hasAccount()
                ? PasswordInput.present(getTranslation("join.present-password"))
                : PasswordInput.chosen(getTranslation("join.choose-password"));
        if (!offer.hasAccount()) {
            password.setHelperText(getTranslation("join.password-rule"));
        }
        password.setRequiredIndicatorVisible(true);
        return password;
    }

    private Div words(Country country, Offer offer) {
        UnorderedList roles = new UnorderedList();
        offer.roles()
                .forEach(role -> roles.add(
                        new ListItem(getTranslation("role." + role) + ": " + getTranslation("people.role." + role))));
        Div words = new Div(
                new Paragraph(getTranslation("join.hello", offer.name(), country.name())),
                new PersonLine(offer.name(), offer.organisation(), offer.side()),
                roles,
                new Paragraph(getTranslation(offer.hasAccount() ? "join.with-account" : "join.new-account")));
        words.addClassName("offer");
        return words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("join.page") + " · Codraft";
    }
}
