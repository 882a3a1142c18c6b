package org.codraft.membership;

import java.util.Objects;
import java.util.Optional;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs a person in by e-mail and password. Takes as long for an unknown address as for a wrong password, and refuses
 * further guesses for a while after a few wrong ones.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Guesses guesses;
    private final TransactionTemplate transaction;
    private final String hashOfNobody;

    PasswordSignIn(
            AccountRepository accounts, PasswordEncoder passwords, Guesses guesses, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guesses = guesses;
        this.transaction = transaction;
        this.hashOfNobody = Objects.requireNonNull(passwords.encode("nobody signs in with this"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = attempt.getName().strip();
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.requireNonNullElse(details.getRemoteAddress(), "")
                : "";
        SignedIn person = check(email, String.valueOf(attempt.getCredentials()), address);
        UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(
                person.withoutSecrets(), null, person.getAuthorities());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    /** @throws LockedException after too many wrong guesses; @throws BadCredentialsException if the password is wrong */
    SignedIn check(String email, String password, String address) {
        if (guesses.areExhausted(email, address)) {
            throw new LockedException("Too many wrong passwords");
        }
        Optional<SignedIn> known = find(email);
        boolean right =
                passwords.matches(password, known.map(SignedIn::passwordHash).orElse(hashOfNobody));
        if (known.isEmpty() || !right) {
            guesses.wrong(email, address);
            throw new BadCredentialsException("No account with this e-mail address and password");
        }
        guesses.right(email);
        return known.get();
    }

    private Optional<SignedIn> find(String email) {
        return CurrentTenant.call(
                Tenant.INSTALLATION,
                () -> Objects.requireNonNull(transaction.execute(
                        status -> accounts.findByEmailIgnoreCase(email).map(SignedIn::of))));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
