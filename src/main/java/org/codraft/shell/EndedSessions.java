package org.codraft.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.codraft.membership.Accounts;
import org.codraft.membership.OneRequest;
import org.codraft.membership.SignedInPerson;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose person has signed out everywhere or changed the password, with its next request, on whichever
 * node it comes. For the length of the request the record is asked once what that person is.
 */
class EndedSessions extends OncePerRequestFilter {

    private final Accounts accounts;

    EndedSessions(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            OneRequest.call(() -> {
                endIfOver(request);
                chain.doFilter(request, response);
                return response;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception unknown) {
            throw new ServletException(unknown);
        }
    }

    private void endIfOver(HttpServletRequest request) {
        boolean over = SignedInPerson.current()
                .filter(person -> !accounts.isStillSignedIn(person))
                .isPresent();
        if (over) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/VAADIN/build/")
                || request.getRequestURI().startsWith("/assets/");
    }
}
