package org.codraft.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.Tenant;
import org.codraft.testing.AtOnce;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Person;
import org.codraft.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How people stay in a country and leave it. */
@CodraftTest
class SeatsTest {

    @Autowired
    private World world;

    @Autowired
    private Members members;

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
    void onlyThoseWhoSitInTheSeatsAreNamed() {
        Person drafter = world.aMemberOf(kenya, Side.CIVIL_SOCIETY, Role.CIVIL_SOCIETY_DRAFTER);
        world.aMemberOf(kenya, Side.GOVERNMENT, Role.GOVERNMENT_DRAFTER);

        List<Membership> named = administrator.does(() -> members.in(Set.of(drafter.seat())));

        assertThat(named).extracting(Membership::id).containsExactly(drafter.seat());
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
}
