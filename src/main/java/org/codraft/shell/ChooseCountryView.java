package org.codraft.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.kit.EmptyState;
import org.codraft.kit.Heading;
import org.codraft.membership.Accounts;
import org.codraft.membership.SignedIn;
import org.codraft.membership.SignedInPerson;
import org.codraft.membership.ui.MembershipNavigation;
import org.codraft.tenancy.Country;

/** The way in: straight to one's only country, otherwise a choice; an operator's console. */
@PermitAll
@Route("")
class ChooseCountryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;

    ChooseCountryView(Accounts accounts) {
        this.accounts = accounts;
        addClassName("choose-country-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SignedIn person = SignedInPerson.current().orElseThrow();
        List<Country> countries = accounts.countries(person);
        if (person.operator() && countries.isEmpty()) {
            event.forwardTo(MembershipNavigation.OPERATOR);
        } else if (countries.size() == 1 && !person.operator()) {
            event.forwardTo(ActionPlanNavigation.home(countries.getFirst().slug()));
        } else {
            show(person, countries);
        }
    }

    private void show(SignedIn person, List<Country> countries) {
        removeAll();
        add(new Heading(getTranslation("shell.your-countries")));
        if (countries.isEmpty()) {
            add(new EmptyState(getTranslation("shell.no-country"), getTranslation("shell.no-country-why")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("country-list");
        countries.forEach(country ->
                list.add(new ListItem(new Anchor("/" + ActionPlanNavigation.home(country.slug()), country.name()))));
        if (person.operator()) {
            list.add(new ListItem(new Anchor("/" + MembershipNavigation.OPERATOR, getTranslation("shell.operator"))));
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.your-countries") + " · Codraft";
    }
}
