package org.codraft.testing;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.codraft.membership.Actor;
import org.codraft.membership.Invitations;
import org.codraft.membership.MakingCountries;
import org.codraft.membership.Members;
import org.codraft.membership.Membership;
import org.codraft.membership.NewMember;
import org.codraft.membership.OneTimeLink;
import org.codraft.membership.Organisations;
import org.codraft.membership.Right;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.membership.SignedIn;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.NewCountry;
import org.codraft.tenancy.Tenant;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** The people and countries of a test, made by the doors that everybody uses. */
@TestComponent
public class World {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final MakingCountries making;
    private final Members members;
    private final Organisations organisations;
    private final Invitations invitations;
    private final AuthenticationProvider signIn;

    World(
            MakingCountries making,
            Members members,
            Organisations organisations,
            Invitations invitations,
            AuthenticationProvider signIn) {
        this.making = making;
        this.members = members;
        this.organisations = organisations;
        this.invitations = invitations;
        this.signIn = signIn;
    }

    /** A country of this name that no other test knows. */
    public Country aCountry(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + Long.toString(System.nanoTime(), 36)
                + MADE.incrementAndGet();
        return anOperator().call(() -> making.make(new NewCountry(slug, "XX", name, "en", List.of())));
    }

    public Person anAdministratorOf(Country country) {
        return aMemberOf(country, Side.GOVERNMENT, Role.COUNTRY_ADMINISTRATOR);
    }

    public Person aGovernmentDrafterOf(Country country) {
        return aMemberOf(country, Side.GOVERNMENT, Role.GOVERNMENT_DRAFTER);
    }

    public Person aCivilSocietyDrafterOf(Country country) {
        return aMemberOf(country, Side.CIVIL_SOCIETY, Role.CIVIL_SOCIETY_DRAFTER);
    }

    public Person aReaderOf(Country country) {
        return aMemberOf(country, Side.OTHER, Role.READER);
    }

    /** Somebody of an organisation of their own, who has taken their seat and signed in. */
    public Person aMemberOf(Country country, Side side, Role role) {
        String name = "Person " + MADE.incrementAndGet();
        return takesASeat(name, aMailboxOf(name), country, side, role);
    }

    /** Somebody who calls themselves so, which may be anything. */
    public Person aMemberCalled(String name, Country country, Role role) {
        String known = "Person " + MADE.incrementAndGet();
        return takesASeat(name, aMailboxOf(known), country, Side.OTHER, role);
    }

    /** The same person with a seat in another country as well. */
    public Person alsoIn(Country country, Person person, Role role) {
        return takesASeat(person.signedIn().name(), person.signedIn().email(), country, Side.OTHER, role);
    }

    private Person takesASeat(String name, String email, Country country, Side side, Role role) {
        OneTimeLink link = inCharge(country, () -> {
            UUID organisation = organisations.add("Organisation of " + name, side);
            return members.add(new NewMember(name, email, organisation, Set.of(role)));
        });
        return takes(link, email, country);
    }

    /** Takes a seat that was offered, and signs in. */
    public Person takes(OneTimeLink link, String email, Country country) {
        CurrentTenant.run(country.tenant(), () -> invitations.take(link, Person.PASSWORD, Locale.ENGLISH));
        UUID seat = inCharge(country, members::all).stream()
                .filter(membership -> membership.email().equals(email))
                .map(Membership::id)
                .findFirst()
                .orElseThrow();
        return new Person(signsIn(email, Person.PASSWORD), country, seat);
    }

    /** Signs in by e-mail and password, as the form does. */
    public SignedIn signsIn(String email, String password) {
        return (SignedIn) Objects.requireNonNull(Objects.requireNonNull(
                        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password)))
                .getPrincipal());
    }

    /** Does something somewhere as whoever has signed in. */
    public <R> R actingAs(SignedIn person, Tenant place, Supplier<R> act) {
        return Person.actingAs(person, () -> CurrentTenant.call(place, act::get));
    }

    public String aMailboxOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + Long.toString(System.nanoTime(), 36)
                + "@example.org";
    }

    /** Whoever made the installation, for what every test needs done first in a country. */
    public <R> R inCharge(Country country, Supplier<R> act) {
        return Actor.withoutSeat(country.tenant(), null, "the test", EnumSet.allOf(Right.class))
                .call(act::get);
    }

    public Actor anOperator() {
        return Actor.withoutSeat(Tenant.INSTALLATION, null, "an operator", EnumSet.of(Right.MAKE_COUNTRIES));
    }
}
