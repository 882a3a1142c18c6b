package org.codraft.membership;

import java.util.Optional;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person whose session this call came through. */
public final class SignedInPerson {

    private SignedInPerson() {}

    public static Optional<SignedIn> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /**
     * The same act, to be done later and on whichever thread, as whoever is signed in now. What they may do is asked
     * then. For what a screen does by itself when it is told of something: the thread that tells it is nobody's.
     */
    public static Runnable later(Runnable act) {
        return new DelegatingSecurityContextRunnable(act, SecurityContextHolder.getContext());
    }
}
