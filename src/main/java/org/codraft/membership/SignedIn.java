package org.codraft.membership;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, as the session remembers it. It carries no right of any country: those are read for every call.
 *
 * @param sessionsFrom the account's number when this session began; a higher one in the account ends the session
 */
public record SignedIn(
        UUID accountId, String email, String name, String passwordHash, boolean operator, int sessionsFrom)
        implements UserDetails {

    static SignedIn of(Account account) {
        return new SignedIn(
                account.id(),
                account.email(),
                account.name(),
                account.passwordHash(),
                account.isOperator(),
                account.sessionsFrom());
    }

    SignedIn withoutSecrets() {
        return new SignedIn(accountId, email, name, "", operator, sessionsFrom);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(operator ? "ROLE_OPERATOR" : "ROLE_PERSON"));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    /** Names the account and nothing secret. */
    @Override
    public String toString() {
        return "account " + accountId;
    }
}
