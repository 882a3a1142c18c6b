package org.codraft.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.codraft.membership.Accounts;
import org.codraft.membership.SignedIn;
import org.codraft.membership.SignedInPerson;
import org.springframework.stereotype.Component;

/** Learns from somebody's first browser in which time zone they live, unless they said so themselves. */
@Component
class ReadersHours implements VaadinServiceInitListener {

    private final Accounts accounts;

    ReadersHours(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> learn(begun.getUI()));
    }

    private void learn(UI ui) {
        Optional<SignedIn> unknown = SignedInPerson.current()
                .filter(person -> accounts.timeZone(person).isEmpty());
        unknown.ifPresent(person -> ui.getPage()
                .retrieveExtendedClientDetails(
                        details -> zone(details).ifPresent(zone -> accounts.live(person, zone))));
    }

    private static Optional<ZoneId> zone(ExtendedClientDetails details) {
        try {
            return Optional.ofNullable(details.getTimeZoneId()).map(ZoneId::of);
        } catch (DateTimeException madeUp) {
            return Optional.empty();
        }
    }
}
