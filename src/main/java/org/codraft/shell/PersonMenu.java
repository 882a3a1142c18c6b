package org.codraft.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Locale;
import java.util.Optional;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.kit.Languages;
import org.codraft.membership.Accounts;
import org.codraft.membership.SignedIn;
import org.codraft.membership.ui.AccountNavigation;
import org.codraft.membership.ui.MembershipNavigation;
import org.codraft.membership.ui.PersonLine;
import org.codraft.tenancy.Country;

/**
 * Who is signed in and as what; from here to one's other countries, one's language, one's account, and out. Plain
 * links and buttons in a popover, not a menu of the desktop's kind: Tab walks through them like everywhere else.
 */
class PersonMenu extends Div {

    private final Accounts accounts;
    private final SignedIn person;

    PersonMenu(Accounts accounts, SignedIn person, Optional<Country> here, Runnable signOut) {
        this.accounts = accounts;
        this.person = person;
        addClassName("person-menu");
        Button self = new Button(face());
        self.addThemeVariants(ButtonVariant.TERTIARY);
        Div choices = new Div();
        choices.addClassName("person-choices");
        elsewhere(choices, here);
        choices.add(languages(), new Hr());
        choices.add(new Anchor("/" + AccountNavigation.ACCOUNT, getTranslation("shell.account")));
        choices.add(new NativeButton(getTranslation("shell.sign-out"), click -> signOut.run()));
        Popover menu = new Popover(choices);
        menu.setTarget(self);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAriaLabel(getTranslation("shell.your-menu", person.name()));
        add(self, menu);
    }

    /** The whole line, and for a narrow screen the initials: what is seen is always part of what the button is called. */
    private Component face() {
        PersonLine line = accounts.here()
                .map(seat -> new PersonLine(seat.name(), seat.organisation(), seat.side()))
                .orElseGet(() -> new PersonLine(person.name(), null, null));
        Span initials = new Span(initials(person.name()));
        initials.addClassName("initials");
        Div face = new Div(line, initials);
        face.addClassName("person-face");
        return face;
    }

    /** The first letters of at most two words that begin with a capital: "Ana de la Cruz" is AC. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (initials.codePointCount(0, initials.length()) < 2
                    && !word.isEmpty()
                    && Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    private void elsewhere(Div choices, Optional<Country> here) {
        String slug = here.map(Country::slug).orElse("");
        accounts.countries(person).stream()
                .filter(country -> !country.slug().equals(slug))
                .forEach(country -> choices.add(new Anchor(
                        "/" + ActionPlanNavigation.home(country.slug()),
                        getTranslation("shell.switch-to", country.name()))));
        if (person.operator()) {
            choices.add(new Anchor("/" + MembershipNavigation.OPERATOR, getTranslation("shell.operator")));
        }
        if (choices.getComponentCount() > 0) {
            choices.add(new Hr());
        }
    }

    private Div languages() {
        Div languages = new Div();
        languages.addClassName("person-languages");
        languages
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("shell.language"));
        for (Locale language : Languages.SPOKEN) {
            NativeButton choice = new NativeButton(Languages.ownName(language), click -> speak(language));
            choice.getElement().setAttribute("lang", language.getLanguage());
            if (language.getLanguage().equals(getLocale().getLanguage())) {
                choice.getElement().setAttribute("aria-current", "true");
            }
            languages.add(choice);
        }
        return languages;
    }

    /** Loads the page anew: every word on it changes. */
    private void speak(Locale language) {
        accounts.speak(person, language);
        UI.getCurrent().getPage().reload();
    }
}
