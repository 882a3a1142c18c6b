package org.codraft.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.codraft.kit.Languages;
import org.codraft.membership.Accounts;
import org.codraft.membership.SignedIn;
import org.codraft.membership.ui.AccountNavigation;
import org.codraft.membership.ui.PersonLine;
import org.codraft.tenancy.Country;

/** Who is signed in and as what; from here to one's other countries, one's language, one's account, and out. */
class PersonMenu extends MenuBar {

    private final Accounts accounts;
    private final SignedIn person;

    PersonMenu(Accounts accounts, SignedIn person, Optional<Country> here, Runnable signOut) {
        this.accounts = accounts;
        this.person = person;
        addClassName("person-menu");
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        MenuItem self = addItem(face());
        self.setAriaLabel(getTranslation("shell.your-menu", person.name()));
        SubMenu menu = self.getSubMenu();
        elsewhere(menu, here);
        languages(menu.addItem(getTranslation("shell.language")).getSubMenu());
        menu.addItem(getTranslation("shell.account"), click -> go(AccountNavigation.ACCOUNT));
        menu.addItem(getTranslation("shell.sign-out"), click -> signOut.run());
    }

    /** The whole line, and for a narrow screen the initials, which the line's name already says aloud. */
    private Component face() {
        PersonLine line = accounts.here()
                .map(seat -> new PersonLine(seat.name(), seat.organisation(), seat.side()))
                .orElseGet(() -> new PersonLine(person.name(), null, null));
        Span initials = new Span(initials(person.name()));
        initials.addClassName("initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        Div face = new Div(line, initials);
        face.addClassName("person-face");
        return face;
    }

    static String initials(String name) {
        List<String> words = Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .toList();
        return words.stream()
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    private void elsewhere(SubMenu menu, Optional<Country> here) {
        String slug = here.map(Country::slug).orElse("");
        List<Country> others = accounts.countries(person).stream()
                .filter(country -> !country.slug().equals(slug))
                .toList();
        others.forEach(country ->
                menu.addItem(getTranslation("shell.switch-to", country.name()), click -> go(country.slug())));
        if (person.operator()) {
            menu.addItem(getTranslation("shell.operator"), click -> go("operator"));
        }
        if (!others.isEmpty() || person.operator()) {
            menu.addComponent(new Hr());
        }
    }

    private void languages(SubMenu menu) {
        for (Locale language : Languages.SPOKEN) {
            Span name = new Span(Languages.ownName(language));
            name.getElement().setAttribute("lang", language.getLanguage());
            MenuItem item = menu.addItem(name, click -> speak(language));
            item.setCheckable(true);
            item.setChecked(language.getLanguage().equals(getLocale().getLanguage()));
        }
    }

    /** Loads the page anew: every word on it changes. */
    private void speak(Locale language) {
        accounts.speak(person, language);
        UI.getCurrent().getPage().reload();
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }
}
