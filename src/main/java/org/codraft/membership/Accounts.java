package org.codraft.membership;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person does with their own account, whatever their countries. */
@Service
public class Accounts {

    private static final String ONES_OWN = "because everyone may see and change their own account";

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final Seats seats;
    private final Countries countries;

    Accounts(
            AccountRepository accounts,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            Seats seats,
            Countries countries) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
        this.seats = seats;
        this.countries = countries;
    }

    /** The countries in which the person has an active seat, by name. */
    @WithoutRight(ONES_OWN)
    public List<Country> countries(SignedIn person) {
        List<UUID> own = seats.countriesOf(person.accountId());
        return countries.all().stream()
                .filter(country -> own.contains(country.tenant().id()))
                .toList();
    }

    /** Whoever is signed in, as the country they are in knows them; empty without an active seat there. */
    @WithoutRight("because it tells a person only what they are themselves")
    public Optional<Actor> here() {
        return seats.actor();
    }

    /**
     * Enters the country: whoever is signed in, as the country knows them.
     *
     * @throws Refused without an active seat there; the attempt is recorded
     */
    @Requires(Right.ENTER_COUNTRY)
    public Actor enter() {
        return Actor.required();
    }

    /** Whether a session that began under this person's number still counts. */
    @WithoutRight(ONES_OWN)
    public boolean isStillSignedIn(SignedIn person) {
        return own(person)
                .filter(account -> account.sessionsFrom() <= person.sessionsFrom())
                .isPresent();
    }

    /** Those among these sessions that are over, because their person has signed out everywhere. */
    @WithoutRight("because a session's end is nobody's secret from the session itself")
    public Set<SignedIn> signedOut(Set<SignedIn> sessions) {
        Map<UUID, Integer> from = CurrentTenant.call(
                Tenant.INSTALLATION,
                () -> Objects.requireNonNull(transaction.execute(status ->
                        accounts
                                .findByIdIn(sessions.stream()
                                        .map(SignedIn::accountId)
                                        .collect(Collectors.toSet()))
                                .stream()
                                .collect(Collectors.toMap(Account::id, Account::sessionsFrom)))));
        return sessions.stream()
                .filter(session -> from.getOrDefault(session.accountId(), Integer.MAX_VALUE) > session.sessionsFrom())
                .collect(Collectors.toSet());
    }

    /** The language the person reads Codraft in. */
    @WithoutRight(ONES_OWN)
    public Optional<Locale> language(SignedIn person) {
        return own(person).map(account -> Locale.forLanguageTag(account.language()));
    }

    private Optional<Account> own(SignedIn person) {
        UUID id = person.accountId();
        return OneRequest.ask(
                Account.class,
                Tenant.INSTALLATION,
                id,
                () -> CurrentTenant.call(
                        Tenant.INSTALLATION,
                        () -> Objects.requireNonNull(transaction.execute(status -> accounts.findById(id)))));
    }

    @WithoutRight(ONES_OWN)
    public void speak(SignedIn person, Locale language) {
        change(person, account -> account.speak(language.getLanguage()));
    }

    /** The time zone the person lives in; empty as long as neither they nor their browser said. */
    @WithoutRight(ONES_OWN)
    public Optional<ZoneId> timeZone(SignedIn person) {
        return CurrentTenant.call(
                Tenant.INSTALLATION,
                () -> Objects.requireNonNull(transaction.execute(
                        status -> accounts.findById(person.accountId()).flatMap(Account::timeZone))));
    }

    @WithoutRight(ONES_OWN)
    public void live(SignedIn person, ZoneId zone) {
        change(person, account -> account.live(zone));
    }

    /**
     * Changes the password and ends every session of the account, this one included.
     *
     * @throws NotPossible if the present password is not this one, or the new one is too short or too long
     */
    @WithoutRight(ONES_OWN)
    public void changePassword(SignedIn person, String present, String chosen) {
        Password password = new Password(chosen);
        String hash = Objects.requireNonNull(passwords.encode(password.characters()));
        change(person, account -> {
            if (!passwords.matches(present, account.passwordHash())) {
                throw new NotPossible("membership.password-wrong");
            }
            account.changePassword(hash);
        });
    }

    /** Ends every session of the account, on every device. */
    @WithoutRight(ONES_OWN)
    public void signOutEverywhere(SignedIn person) {
        change(person, Account::endAllSessions);
    }

    private void change(SignedIn person, Consumer<Account> change) {
        Actor self = Actor.withoutSeat(Tenant.INSTALLATION, person.accountId(), person.name(), java.util.Set.of());
        self.call(() -> {
            transaction.executeWithoutResult(status ->
                    change.accept(accounts.findById(person.accountId()).orElseThrow()));
            return self;
        });
    }
}
