package org.codraft.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Optional;
import org.codraft.membership.Accounts;
import org.codraft.membership.Actor;
import org.codraft.membership.SignedIn;
import org.codraft.membership.ui.PersonLine;
import org.codraft.tenancy.Country;

/** Who is signed in and as what; from here to one's other countries, one's account, and out. */
class PersonMenu extends MenuBar {

    PersonMenu(Accounts accounts, SignedIn person, Optional<Country> here, Runnable signOut) {
        addClassName("person-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        Optional<Actor> actor = accounts.here();
        MenuItem self = addItem(actor.map(seat -> new PersonLine(seat.name(), seat.organisation(), seat.side()))
                .orElseGet(() -> new PersonLine(person.name(), null, null)));
        self.setAriaLabel(getTranslation("shell.your-menu", person.name()));
        SubMenu menu = self.getSubMenu();
        List<Country> others = accounts.countries(person).stream()
                .filter(country ->
                        !country.slug().equals(here.map(Country::slug).orElse("")))
                .toList();
        others.forEach(country ->
                menu.addItem(getTranslation("shell.switch-to", country.name()), click -> go(country.slug())));
        if (person.operator()) {
            menu.addItem(getTranslation("shell.operator"), click -> go("operator"));
        }
        if (!others.isEmpty() || person.operator()) {
            menu.addComponent(new Hr());
        }
        menu.addItem(getTranslation("shell.account"), click -> go("account"));
        menu.addItem(getTranslation("shell.sign-out"), click -> signOut.run());
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }
}
