package org.codraft.membership.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps an address that holds a one-time link from being handed on by the browser, or kept by a cache on the way. */
@Component
class SecretAddresses implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            String path = Objects.requireNonNullElse(page.getVaadinRequest().getPathInfo(), "");
            if (MembershipNavigation.isSecret(path)) {
                page.getVaadinResponse().setHeader("Referrer-Policy", "no-referrer");
                page.getVaadinResponse().setHeader("Cache-Control", "no-store");
            }
        });
    }
}
