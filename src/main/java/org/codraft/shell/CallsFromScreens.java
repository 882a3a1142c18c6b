package org.codraft.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The edge between a screen and the services. Each call a screen makes is bound to the country in that screen's own
 * address, for the length of the call: two tabs of one session may be in two countries.
 */
@Aspect
@Component
@Order(0)
class CallsFromScreens {

    /** Remembers which country the screen's address names; outside every country it is the installation's. */
    static void belongTo(UI ui, Optional<Country> country) {
        ComponentUtil.setData(ui, Country.class, country.orElse(null));
    }

    /** The country in the screen's address. */
    static Optional<Country> country(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Country.class));
    }

    @Around("@within(org.springframework.stereotype.Service) && within(org.codraft..*)")
    Object bind(ProceedingJoinPoint call) throws Throwable {
        UI ui = UI.getCurrent();
        if (ui == null || CurrentTenant.current().isPresent()) {
            return call.proceed();
        }
        Optional<Country> country = country(ui);
        Tenant tenant = country.map(Country::tenant).orElse(Tenant.INSTALLATION);
        try (MDC.MDCCloseable slug =
                MDC.putCloseable("country", country.map(Country::slug).orElse("-"))) {
            return CurrentTenant.call(tenant, call::proceed);
        }
    }
}
