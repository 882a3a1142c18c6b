package org.codraft.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.codraft.membership.Accounts;
import org.codraft.membership.SignedInPerson;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.Country;
import org.springframework.stereotype.Component;

/** What holds for every screen: its country comes from its address, its language from its reader. */
@Component
class EveryScreen implements VaadinServiceInitListener {

    private final Countries countries;
    private final Accounts accounts;

    EveryScreen(Countries countries, Accounts accounts) {
        this.countries = countries;
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::begin);
        event.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(new ProblemsInWords()));
    }

    private void begin(UIInitEvent event) {
        UI ui = event.getUI();
        SignedInPerson.current().flatMap(accounts::language).ifPresent(ui::setLocale);
        ui.addBeforeEnterListener(this::findCountry);
    }

    private void findCountry(BeforeEnterEvent entering) {
        Optional<String> slug = entering.getRouteParameters().get("country");
        Optional<Country> country = slug.flatMap(countries::called);
        CallsFromScreens.belongTo(entering.getUI(), country);
        if (slug.isPresent() && country.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
        }
    }
}
