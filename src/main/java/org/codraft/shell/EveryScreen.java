package org.codraft.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.Country;
import org.springframework.stereotype.Component;

/** What holds for every screen: its country comes from its address, and what goes wrong is said in words. */
@Component
class EveryScreen implements VaadinServiceInitListener {

    private final Countries countries;

    EveryScreen(Countries countries) {
        this.countries = countries;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::begin);
        event.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(new ProblemsInWords()));
    }

    private void begin(UIInitEvent event) {
        event.getUI().addBeforeEnterListener(this::findCountry);
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
