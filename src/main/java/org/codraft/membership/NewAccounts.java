package org.codraft.membership;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes accounts, in the installation's own scope. */
@Component
class NewAccounts {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final TransactionTemplate transaction;

    NewAccounts(AccountRepository accounts, PasswordEncoder passwords, Clock clock, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.transaction = transaction;
    }

    boolean exists(String email) {
        return CurrentTenant.call(
                Tenant.INSTALLATION,
                () -> Objects.requireNonNull(transaction.execute(
                        status -> accounts.findByEmailIgnoreCase(email).isPresent())));
    }

    boolean areStillToCome() {
        return CurrentTenant.call(
                Tenant.INSTALLATION,
                () -> Objects.requireNonNull(transaction.execute(status -> accounts.count() == 0)));
    }

    /** Makes the account; its first revision names the person themselves as author. */
    UUID create(String email, String name, Password password, Locale language, boolean operator) {
        String hash = Objects.requireNonNull(passwords.encode(password.characters()));
        Actor self = Actor.withoutSeat(Tenant.INSTALLATION, null, name, Set.of());
        return self.call(() -> Objects.requireNonNull(transaction.execute(status -> {
            Account account = new Account(email, name, hash, language.getLanguage(), clock.instant());
            if (operator) {
                account.becomeOperator();
            }
            return accounts.save(account).id();
        })));
    }
}
