package org.codraft.bench;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.codraft.membership.Actor;
import org.codraft.membership.Invitations;
import org.codraft.membership.MakingCountries;
import org.codraft.membership.OneTimeLink;
import org.codraft.membership.Right;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/** A country's first administrator, invited by the operator. */
record Administrator(Services services) {

    private static final String EMAIL = "administrator@norland.example";

    static Administrator of(Services services, Country country) {
        Actor operator = Actor.withoutSeat(Tenant.INSTALLATION, null, "an operator", Set.of(Right.MAKE_COUNTRIES));
        OneTimeLink link = operator.call(() -> services.the(MakingCountries.class)
                .inviteFirstAdministrator(country, "Ministry of Rivers", "Ada Rivers", EMAIL));
        CurrentTenant.run(
                country.tenant(),
                () -> services.the(Invitations.class).take(link, Population.PASSWORD, Locale.ENGLISH));
        return new Administrator(services);
    }

    /** What the session of this person carries after they signed in by e-mail and password. */
    SecurityContext signedIn() {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(EMAIL, Population.PASSWORD);
        return new SecurityContextImpl(Objects.requireNonNull(
                services.the(AuthenticationProvider.class).authenticate(attempt)));
    }
}
