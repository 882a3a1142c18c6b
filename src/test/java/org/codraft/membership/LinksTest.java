package org.codraft.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.codraft.testing.Person.PASSWORD;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.codraft.testing.AtOnce;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Person;
import org.codraft.testing.TestClock;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How people come into a country: by a link that works once. */
@CodraftTest
class LinksTest {

    @Autowired
    private World world;

    @Autowired
    private Members members;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Accounts accounts;

    private Country kenya;
    private Person administrator;

    @BeforeEach
    void settle() {
        kenya = world.aCountry("kenya");
        administrator = world.anAdministratorOf(kenya);
    }

    @Test
    void aLinkWorksOnce() {
        OneTimeLink link = aLinkFor("newcomer");

        takes(kenya, link, PASSWORD);

        assertThat(offered(link)).isEmpty();
        assertThatThrownBy(() -> takes(kenya, link, PASSWORD))
                .isInstanceOfSatisfying(
                        NotPossible.class,
                        refused -> assertThat(refused.sentence()).isEqualTo("membership.link-over"));
    }

    @Test
    void aLinkTakenByTwoAtOnceSeatsOne() throws Exception {
        OneTimeLink link = aLinkFor("newcomer");

        AtOnce.Outcome<Boolean> outcome = AtOnce.times(4, number -> {
            takes(kenya, link, PASSWORD);
            return true;
        });

        assertThat(outcome.done()).hasSize(1);
    }

    @Test
    void aLinkWorksForFourteenDays() {
        OneTimeLink link = aLinkFor("newcomer");

        assertThat(TestClock.in(Duration.ofDays(14).minusMinutes(1), () -> offered(link)))
                .isPresent();
        assertThat(TestClock.in(Duration.ofDays(14), () -> offered(link))).isEmpty();
        assertThatThrownBy(() -> TestClock.in(Duration.ofDays(14), () -> {
                    takes(kenya, link, PASSWORD);
                    return link;
                }))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void aLinkOpensNoOtherCountry() {
        OneTimeLink link = aLinkFor("newcomer");
        Country orvania = world.aCountry("orvania");

        assertThatThrownBy(() -> takes(orvania, link, PASSWORD)).isInstanceOf(NotPossible.class);
        assertThat(CurrentTenant.call(Tenant.INSTALLATION, () -> invitations.offered(link)))
                .isEmpty();
        assertThat(offered(link)).isPresent();
    }

    @Test
    void aRenewedLinkReplacesTheEarlierOne() {
        OneTimeLink first = aLinkFor("newcomer");
        UUID seat = seatOf("newcomer");

        OneTimeLink second = administrator.does(() -> members.renewLink(seat));

        assertThat(offered(first)).isEmpty();
        assertThat(offered(second)).isPresent();
    }

    @Test
    void aSuspendedSeatIsNotOffered() {
        OneTimeLink link = aLinkFor("newcomer");

        administrator.acts(() -> members.suspend(seatOf("newcomer")));

        assertThat(offered(link)).isEmpty();
    }

    @Test
    void whoeverHasAnAccountTakesASeatWithItsPasswordOnly() {
        Person elsewhere = world.aReaderOf(world.aCountry("orvania"));
        OneTimeLink link = administrator.does(() -> members.add(
                new NewMember("Somebody", elsewhere.signedIn().email(), anOrganisation(), Set.of(Role.AUDITOR))));

        assertThatThrownBy(() -> takes(kenya, link, "a password of their own"))
                .isInstanceOfSatisfying(
                        NotPossible.class,
                        refused -> assertThat(refused.sentence()).isEqualTo("membership.password-wrong"));
        takes(kenya, link, PASSWORD);

        assertThat(accounts.countries(elsewhere.signedIn()))
                .extracting(Country::slug)
                .containsExactlyInAnyOrder(kenya.slug(), elsewhere.country().slug());
    }

    private OneTimeLink aLinkFor(String name) {
        return administrator.does(
                () -> members.add(new NewMember(name, world.aMailboxOf(name), anOrganisation(), Set.of(Role.READER))));
    }

    private UUID anOrganisation() {
        return organisations.add("Organisation " + UUID.randomUUID(), Side.OTHER);
    }

    private UUID seatOf(String name) {
        return world.inCharge(kenya, members::all).stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private java.util.Optional<Invitations.Offer> offered(OneTimeLink link) {
        return CurrentTenant.call(kenya.tenant(), () -> invitations.offered(link));
    }

    private void takes(Country country, OneTimeLink link, String password) {
        CurrentTenant.run(country.tenant(), () -> invitations.take(link, password, Locale.ENGLISH));
    }
}
