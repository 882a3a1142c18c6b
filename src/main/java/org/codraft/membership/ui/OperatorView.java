package org.codraft.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.codraft.kit.EmptyState;
import org.codraft.kit.Heading;
import org.codraft.membership.MakingCountries;
import org.codraft.tenancy.Country;

/** The operator's console: which countries there are, and how a new one begins. Nothing that a country holds. */
@PermitAll
@Route(MembershipNavigation.OPERATOR)
class OperatorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MakingCountries making;
    private final CountryForms forms;

    OperatorView(MakingCountries making, OwnAddress address) {
        this.making = making;
        this.forms = new CountryForms(making, address, this::show);
        addClassName("operator-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<Country> countries = making.all();
        removeAll();
        Button make = new Button(getTranslation("operator.make"), click -> forms.make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Heading(getTranslation("operator.title")).with(make), new Paragraph(getTranslation("operator.what")));
        if (countries.isEmpty()) {
            add(new EmptyState(getTranslation("operator.empty"), getTranslation("operator.empty-why")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("countries");
        countries.forEach(country -> list.add(line(country)));
        add(list);
    }

    private ListItem line(Country country) {
        H2 name = new H2(country.name());
        Span facts = new Span("/" + country.slug() + " · " + country.code() + " · "
                + country.locale().getDisplayLanguage(getLocale()));
        facts.addClassName("country-facts");
        ListItem line = new ListItem(name, facts);
        if (making.awaitsItsAdministrator(country)) {
            Span awaits = new Span(getTranslation("operator.awaits"));
            awaits.addClassName("awaits");
            Button invite = new Button(getTranslation("operator.invite"), click -> forms.invite(country));
            invite.setAriaLabel(getTranslation("operator.invite") + ": " + country.name());
            line.add(awaits, invite);
        }
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operator.title") + " · Codraft";
    }
}
