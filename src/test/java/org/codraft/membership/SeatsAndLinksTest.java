package org.codraft.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.codraft.testing.Person.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.codraft.testing.AtOnce;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Person;
import org.codraft.testing.TestClock;
import org.codraft.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;

/** How people come into a country, stay in it and leave it. */
@CodraftTest
class SeatsAndLinksTest {

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

    @Autowired
    private Connections connections;

    private Country kenya;
    private Person administrator;

    @BeforeEach
    void settle() {
        kenya = world.aCountry("kenya");
        administrator = world.anAdministratorOf(kenya);
    }

    @Test
    void theLastAdministratorCannotBeSuspended() {
        assertThatThrownBy(() -> administrator.acts(() -> members.suspend(administrator.seat())))
                .isInstanceOfSatisfying(
                        NotPossible.class,
                        refused -> assertThat(refused.sentence()).isEqualTo("membership.last-administrator"));

        assertThat(administrator.does(members::all)).hasSize(1);
    }

    @Test
    void theLastAdministratorCannotGiveTheOfficeUp() {
        assertThatThrownBy(
                        () -> administrator.acts(() -> members.changeRoles(administrator.seat(), Set.of(Role.READER))))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void anAdministratorMayGoWhileAnotherStays() {
        Person successor = world.anAdministratorOf(kenya);

        successor.acts(() -> members.suspend(administrator.seat()));

        assertThatThrownBy(() -> administrator.does(members::all)).isInstanceOf(Refused.class);
        assertThat(successor.does(members::all)).hasSize(2);
    }

    @RepeatedTest(3)
    void twoAdministratorsCannotPutEachOtherOutOfOfficeAtOnce() throws Exception {
        Person other = world.anAdministratorOf(kenya);

        AtOnce.all(List.of(suspending(administrator, other), suspending(other, administrator)));

        assertThat(world.inCharge(kenya, members::all))
                .filteredOn(Membership::isAnAdministratorAtWork)
                .hasSize(1);
    }

    @Test
    void aChangedRoleCountsWithTheNextCall() {
        Person drafter = world.aGovernmentDrafterOf(kenya);
        drafter.does(members::all);

        administrator.acts(() -> members.changeRoles(drafter.seat(), Set.of(Role.READER)));

        assertThatThrownBy(() -> drafter.does(members::all)).isInstanceOf(Refused.class);
    }

    @Test
    void aReinstatedMemberMayAgainWhatTheyMight() {
        Person drafter = world.aGovernmentDrafterOf(kenya);
        administrator.acts(() -> members.suspend(drafter.seat()));

        administrator.acts(() -> members.reinstate(drafter.seat()));

        assertThat(drafter.does(members::all)).hasSize(2);
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

    @Test
    void guessesAreThrottledAfterAFew() {
        Person person = world.aReaderOf(kenya);
        String email = person.signedIn().email();
        for (int guess = 0; guess < 5; guess++) {
            assertThatThrownBy(() -> world.signsIn(email, "not the password"))
                    .isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> world.signsIn(email, PASSWORD)).isInstanceOf(LockedException.class);
        assertThatThrownBy(() -> world.signsIn(email.toUpperCase(Locale.ROOT), PASSWORD))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void anUnknownAddressIsRefusedLikeAWrongPassword() {
        assertThatThrownBy(() -> world.signsIn(world.aMailboxOf("nobody"), PASSWORD))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("No account with this e-mail address and password");
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        Person person = world.aReaderOf(kenya);
        SignedIn onAnotherDevice = world.signsIn(person.signedIn().email(), PASSWORD);
        assertThat(accounts.isStillSignedIn(onAnotherDevice)).isTrue();

        accounts.signOutEverywhere(person.signedIn());

        assertThat(accounts.isStillSignedIn(person.signedIn())).isFalse();
        assertThat(accounts.isStillSignedIn(onAnotherDevice)).isFalse();
        assertThat(accounts.isStillSignedIn(world.signsIn(person.signedIn().email(), PASSWORD)))
                .isTrue();
    }

    @Test
    void aNewPasswordEndsEverySessionAndTheOldPassword() {
        Person person = world.aReaderOf(kenya);

        assertThatThrownBy(() -> accounts.changePassword(person.signedIn(), "not the password", "another one for me"))
                .isInstanceOf(NotPossible.class);
        accounts.changePassword(person.signedIn(), PASSWORD, "another one for me");

        assertThat(accounts.isStillSignedIn(person.signedIn())).isFalse();
        assertThat(accounts.isStillSignedIn(world.signsIn(person.signedIn().email(), "another one for me")))
                .isTrue();
        assertThatThrownBy(() -> world.signsIn(person.signedIn().email(), PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aPersonSeesTheirOwnSeatsAndNobodyElses() {
        Person person = world.aReaderOf(kenya);

        assertThat(seatsSeenBy(Tenant.INSTALLATION, person.signedIn().accountId()))
                .containsExactly(person.seat());
        assertThat(seatsSeenBy(Tenant.INSTALLATION, null)).isEmpty();
        assertThat(seatsSeenBy(
                        world.aCountry("orvania").tenant(), person.signedIn().accountId()))
                .isEmpty();
    }

    @Test
    void aSuspendedMemberNoLongerFindsTheCountryAmongTheirs() {
        Person person = world.aReaderOf(kenya);

        administrator.acts(() -> members.suspend(person.seat()));

        assertThat(accounts.countries(person.signedIn())).isEmpty();
    }

    private List<UUID> seatsSeenBy(Tenant place, @Nullable UUID account) {
        return connections.asApplication(place, sql -> {
            if (account != null) {
                sql.sql("select set_config('codraft.account', ?, true)")
                        .param(account.toString())
                        .query(String.class)
                        .single();
            }
            return sql.sql("select id from membership").query(UUID.class).list();
        });
    }

    private java.util.concurrent.Callable<Boolean> suspending(Person one, Person another) {
        return () -> {
            one.acts(() -> members.suspend(another.seat()));
            return true;
        };
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
