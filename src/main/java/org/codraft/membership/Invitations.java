package org.codraft.membership;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Taking a seat in a country with a one-time link. Whoever bears the link is whom the administrator handed it to. */
@Service
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 1, delay = 20)
public class Invitations {

    private static final String BEARER = "because the link itself is the permission, and it works once";

    private final MembershipRepository memberships;
    private final NewAccounts newAccounts;
    private final PasswordSignIn signIn;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Invitations(
            MembershipRepository memberships,
            NewAccounts newAccounts,
            PasswordSignIn signIn,
            Clock clock,
            TransactionTemplate transaction) {
        this.memberships = memberships;
        this.newAccounts = newAccounts;
        this.signIn = signIn;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What a link offers, as long as nobody has used it and its time has not run out. Asked in the country's scope. */
    @WithoutRight(BEARER)
    public Optional<Offer> offered(OneTimeLink link) {
        Optional<Membership> seat = Objects.requireNonNull(transaction.execute(status -> valid(link)));
        return seat.map(offered -> new Offer(
                offered.name(),
                offered.email(),
                offered.organisation().name(),
                offered.organisation().side(),
                offered.roles(),
                newAccounts.exists(offered.email())));
    }

    /**
     * Takes the seat: with a password chosen now, or with the one of the account that already has this e-mail address.
     *
     * @throws NotPossible if the link is used or too old, or the password is wrong, too short or too long
     */
    @WithoutRight(BEARER)
    public void take(OneTimeLink link, String password, Locale language) {
        Offer offer = offered(link).orElseThrow(() -> new NotPossible("membership.link-over"));
        UUID account = offer.hasAccount()
                ? known(offer, password, link)
                : newAccounts.create(offer.email(), offer.name(), new Password(password), language, false);
        Actor newcomer = Actor.withoutSeat(CurrentTenant.required(), account, offer.name(), Set.of());
        newcomer.call(() -> {
            transaction.executeWithoutResult(status -> valid(link)
                    .orElseThrow(() -> new NotPossible("membership.link-over"))
                    .beTakenBy(account));
            return newcomer;
        });
    }

    /** Guesses count against the link, so that nobody else's are used up. */
    private UUID known(Offer offer, String password, OneTimeLink link) {
        try {
            return signIn.check(offer.email(), password, link.hash()).accountId();
        } catch (AuthenticationException wrong) {
            throw new NotPossible("membership.password-wrong");
        }
    }

    private Optional<Membership> valid(OneTimeLink link) {
        return CurrentTenant.required().equals(Tenant.INSTALLATION)
                ? Optional.empty()
                : memberships.findByInvitationHash(link.hash()).filter(seat -> seat.isOfferedAt(clock.instant()));
    }

    /** A seat somebody may take. */
    public record Offer(
            String name, String email, String organisation, Side side, Set<Role> roles, boolean hasAccount) {}
}
