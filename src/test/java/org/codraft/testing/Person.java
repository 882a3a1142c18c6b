package org.codraft.testing;

import java.lang.ScopedValue.CallableOp;
import java.util.UUID;
import org.codraft.membership.SignedIn;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Somebody who has signed in.
 *
 * @param seat their membership in their country
 */
public record Person(SignedIn signedIn, Country country, UUID seat) {

    /** What every person of the tests signs in with. */
    public static final String PASSWORD = "the same for everyone";

    /** Does something in their own country, as their session would. */
    public <R, X extends Throwable> R does(CallableOp<? extends R, X> call) throws X {
        return doesIn(country.tenant(), call);
    }

    /** Tries something in another place. */
    public <R, X extends Throwable> R doesIn(Tenant place, CallableOp<? extends R, X> call) throws X {
        return actingAs(signedIn, () -> CurrentTenant.<R, X>call(place, call));
    }

    /** Does something in their own country that gives nothing back. */
    public void acts(Runnable act) {
        does(() -> {
            act.run();
            return this;
        });
    }

    /** Whoever's session it was before, it is theirs again afterwards. */
    static <R, X extends Throwable> R actingAs(SignedIn person, CallableOp<? extends R, X> call) throws X {
        SecurityContext before = SecurityContextHolder.getContext();
        SessionOf.person(person);
        try {
            return call.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
