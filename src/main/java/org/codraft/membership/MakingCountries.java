package org.codraft.membership;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.NewCountry;
import org.codraft.tenancy.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What an operator does: make a country and hand its first administrator the key. Nothing of a country's content. */
@Service
public class MakingCountries {

    private final Countries countries;
    private final Members members;
    private final Organisations organisations;
    private final MembershipRepository memberships;
    private final TransactionTemplate transaction;

    MakingCountries(
            Countries countries,
            Members members,
            Organisations organisations,
            MembershipRepository memberships,
            TransactionTemplate transaction) {
        this.countries = countries;
        this.members = members;
        this.organisations = organisations;
        this.memberships = memberships;
        this.transaction = transaction;
    }

    @Requires(Right.MAKE_COUNTRIES)
    public List<Country> all() {
        return countries.all();
    }

    /** @throws NotPossible if the slug or code cannot be used or is taken */
    @Requires(Right.MAKE_COUNTRIES)
    public Country make(NewCountry named) {
        if (!named.hasUsableSlug()) {
            throw new NotPossible("membership.slug-unusable");
        }
        if (!named.hasUsableCode() || named.name().isBlank()) {
            throw new NotPossible("membership.country-incomplete");
        }
        if (countries.called(named.slug()).isPresent()) {
            throw new NotPossible("membership.slug-taken", named.slug());
        }
        return countries.found(named);
    }

    /**
     * Offers the first administrator's seat in a country that nobody works in yet.
     *
     * @throws NotPossible if the country has an active member: from then on its administrators add people themselves
     */
    @Requires(Right.MAKE_COUNTRIES)
    public OneTimeLink inviteFirstAdministrator(Country country, String organisation, String name, String email) {
        Actor operator = Actor.required();
        Tenant tenant = country.tenant();
        Actor there = Actor.withoutSeat(tenant, operator.accountId(), operator.name(), Set.of());
        return there.call(() -> Objects.requireNonNull(transaction.execute(status -> {
            List<Membership> seats = memberships.findAllByOrderByName();
            if (seats.stream().anyMatch(seat -> seat.state() != Membership.State.INVITED)) {
                throw new NotPossible("membership.country-has-people", country.name());
            }
            return seats.stream()
                    .filter(seat -> seat.email().equalsIgnoreCase(email.strip()))
                    .findFirst()
                    .map(seat -> members.renew(seat.id()))
                    .orElseGet(() -> members.seat(new NewMember(
                            name,
                            email,
                            organisations.findOrFound(organisation, Side.GOVERNMENT),
                            Set.of(Role.COUNTRY_ADMINISTRATOR))));
        })));
    }

    /** Whether nobody has taken a seat in the country yet, so that the operator may still invite its administrator. */
    @Requires(Right.MAKE_COUNTRIES)
    public boolean awaitsItsAdministrator(Country country) {
        return CurrentTenant.call(
                country.tenant(),
                () -> Objects.requireNonNull(transaction.execute(status -> memberships.findAllByOrderByName().stream()
                        .noneMatch(seat -> seat.state() != Membership.State.INVITED))));
    }
}
