package org.codraft.drafting.client;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A second way to a session, for tests that run without the production bundle and so without the form. The password is
 * asked all the same, and everything after it is as ever.
 */
@TestComponent
@Order(Ordered.HIGHEST_PRECEDENCE)
public class SessionDoor extends OncePerRequestFilter {

    static final String PATH = "/door-of-the-tests";

    private final AuthenticationProvider signIn;

    SessionDoor(AuthenticationProvider signIn) {
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        Authentication signedIn =
                Objects.requireNonNull(signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                        request.getParameter("email"), request.getParameter("password"))));
        request.getSession(true)
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(signedIn));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(PATH);
    }
}
