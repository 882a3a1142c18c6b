package org.codraft.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.Consumer;
import org.codraft.kit.Heading;
import org.codraft.membership.Accounts;
import org.codraft.membership.Members;
import org.codraft.membership.Organisations;
import org.codraft.membership.Right;
import org.jspecify.annotations.Nullable;

/** Who belongs to the country, from which side, as what; its administrators look after them here. */
@PermitAll
@Route(MembershipNavigation.PEOPLE_ROUTE)
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final Members members;
    private final Organisations organisations;
    private final OwnAddress address;
    private String country = "";
    private String words = "";

    PeopleView(Accounts accounts, Members members, Organisations organisations, OwnAddress address) {
        this.accounts = accounts;
        this.members = members;
        this.organisations = organisations;
        this.address = address;
        addClassName("people-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        country = event.getRouteParameters().get("country").orElseThrow();
        QueryParameters asked = event.getLocation().getQueryParameters();
        words = asked.getSingleParameter(MembershipNavigation.FIND).orElse("");
        removeAll();
        boolean mayManage =
                accounts.here().filter(actor -> actor.may(Right.MANAGE_PEOPLE)).isPresent();
        if (asked.getSingleParameter(MembershipNavigation.TAB)
                .filter(MembershipNavigation.ORGANISATIONS::equals)
                .isPresent()) {
            showOrganisations(mayManage);
        } else {
            showPeople(mayManage);
        }
    }

    private void showPeople(boolean mayManage) {
        PeopleList list = new PeopleList(members, mayManage);
        PersonForms forms = new PersonForms(members, organisations, address, country, list::refresh);
        list.onChange(forms::change);
        list.find(words);
        list.refresh();
        frame(
                mayManage ? new Button(getTranslation("people.add"), click -> forms.add()) : null,
                MembershipNavigation.people(country),
                list,
                list::find);
    }

    private void showOrganisations(boolean mayManage) {
        OrganisationList list = new OrganisationList(organisations, members, mayManage);
        list.find(words);
        list.refresh();
        frame(
                mayManage ? new Button(getTranslation("people.add-organisation"), click -> list.addOne()) : null,
                MembershipNavigation.organisations(country),
                list,
                list::find);
    }

    private void frame(@Nullable Button primary, String here, Component list, Consumer<String> finding) {
        Heading heading = new Heading(getTranslation("people.title"));
        if (primary != null) {
            primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            heading.with(primary);
        }
        Div bar = new Div(tabs(here), find(here, finding));
        bar.addClassName("people-bar");
        add(heading, bar, list);
    }

    private Nav tabs(String here) {
        Nav tabs = new Nav();
        tabs.addClassName("people-tabs");
        tabs.getElement().setAttribute("aria-label", getTranslation("people.tabs"));
        tabs.add(
                tab("people.members", MembershipNavigation.people(country), here),
                tab("people.organisations", MembershipNavigation.organisations(country), here));
        return tabs;
    }

    private Anchor tab(String name, String path, String here) {
        Anchor tab = new Anchor("/" + path, getTranslation(name));
        if (path.equals(here)) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    /** What is looked for stands in the address as well, so that it can be handed on and returned to. */
    private TextField find(String here, Consumer<String> finding) {
        boolean amongPeople = here.equals(MembershipNavigation.people(country));
        TextField find = new TextField(getTranslation(amongPeople ? "people.find" : "people.find-organisation"));
        find.addClassName("people-find");
        find.setClearButtonVisible(true);
        find.setValue(words);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> {
            finding.accept(change.getValue());
            getUI().ifPresent(ui ->
                    ui.getPage().getHistory().replaceState(null, MembershipNavigation.found(here, change.getValue())));
        });
        return find;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title") + " · Codraft";
    }
}
