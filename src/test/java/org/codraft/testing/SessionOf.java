package org.codraft.testing;

import org.codraft.membership.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Whose session the calls of this thread come through, as the web's filters would have found out. */
public final class SessionOf {

    private SessionOf() {}

    public static void person(SignedIn person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}
