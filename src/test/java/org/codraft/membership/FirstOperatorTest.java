package org.codraft.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.codraft.testing.Person.PASSWORD;

import java.util.List;
import java.util.Locale;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.NewCountry;
import org.codraft.tenancy.Tenant;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.World;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** An installation of its own, because it begins empty: the steps of its first day, one after the other. */
@CodraftTest
@TestMethodOrder(OrderAnnotation.class)
@TestPropertySource(properties = "codraft.test.begins=empty")
class FirstOperatorTest {

    @Autowired
    private FirstOperator firstOperator;

    @Autowired
    private MakingCountries making;

    @Autowired
    private Invitations invitations;

    @Autowired
    private World world;

    @Test
    @Order(1)
    void anEarlierLinkStopsWorking() {
        OneTimeLink first = firstOperator.offer().orElseThrow();
        OneTimeLink second = firstOperator.offer().orElseThrow();

        assertThat(firstOperator.isOffered(first)).isFalse();
        assertThat(firstOperator.isOffered(second)).isTrue();
        assertThatThrownBy(() -> takes(first)).isInstanceOf(NotPossible.class);
    }

    @Test
    @Order(2)
    void aPasswordTooShortLeavesTheLinkAsItIs() {
        OneTimeLink link = firstOperator.offer().orElseThrow();

        assertThatThrownBy(() -> firstOperator.take(link, "Olu", "olu@example.org", "short", Locale.ENGLISH))
                .isInstanceOf(NotPossible.class);

        assertThat(firstOperator.isOffered(link)).isTrue();
    }

    @Test
    @Order(3)
    void theLinkMakesOneOperator() {
        OneTimeLink link = firstOperator.offer().orElseThrow();

        takes(link);

        assertThat(world.signsIn("olu@example.org", PASSWORD).operator()).isTrue();
        assertThat(firstOperator.isOffered(link)).isFalse();
        assertThatThrownBy(() -> takes(link)).isInstanceOf(NotPossible.class);
        assertThat(firstOperator.offer()).isEmpty();
    }

    @Test
    @Order(4)
    void theOperatorMakesACountryAndHandsItsFirstAdministratorTheKey() {
        Country country = asOperator(() -> making.make(new NewCountry("kenya", "KE", "Kenya", "en", List.of())));
        OneTimeLink key = asOperator(
                () -> making.inviteFirstAdministrator(country, "Ministry of Justice", "Amina", "amina@example.org"));
        assertThat(asOperator(() -> making.awaitsItsAdministrator(country))).isTrue();

        CurrentTenant.run(country.tenant(), () -> invitations.take(key, PASSWORD, Locale.ENGLISH));

        assertThat(asOperator(() -> making.awaitsItsAdministrator(country))).isFalse();
        assertThatThrownBy(() ->
                        asOperator(() -> making.inviteFirstAdministrator(country, "Another", "Eve", "eve@example.org")))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    @Order(5)
    void aSlugIsGivenOnce() {
        assertThatThrownBy(() -> asOperator(() -> making.make(new NewCountry("kenya", "KE", "Kenya", "en", List.of()))))
                .isInstanceOf(NotPossible.class);
    }

    private void takes(OneTimeLink link) {
        firstOperator.take(link, "Olu", "olu@example.org", PASSWORD, Locale.ENGLISH);
    }

    private <R> R asOperator(java.util.function.Supplier<R> act) {
        return world.actingAs(world.signsIn("olu@example.org", PASSWORD), Tenant.INSTALLATION, act);
    }
}
