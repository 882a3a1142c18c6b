package org.codraft.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codraft.membership.Members;
import org.codraft.membership.Membership;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Person;
import org.codraft.testing.SessionOf;
import org.codraft.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class PeopleViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Members members;

    Country country;
    Person administrator;
    Person drafter;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        country = world.aCountry("kambria");
        administrator = world.anAdministratorOf(country);
        drafter = world.aMemberOf(country, Side.CIVIL_SOCIETY, Role.CIVIL_SOCIETY_DRAFTER);
    }

    @AfterEach
    void signOut() {
        SessionOf.nobody();
    }

    @Test
    void showsPeopleSideBySideWithTheirRoles() {
        PeopleView view = opens(drafter);

        assertThat($(H2.class, view).all()).hasSize(2);
        assertThat(text($(ListItem.class, view).all()))
                .contains(drafter.signedIn().name(), "Civil society drafter");
    }

    @Test
    void offersNothingToChangeAndNoAddressToWhoeverMayNot() {
        PeopleView view = opens(drafter);

        assertThat($(Button.class, view).all()).isEmpty();
        assertThat(text($(ListItem.class, view).all()))
                .doesNotContain(administrator.signedIn().email());
    }

    @Test
    void isClosedToWhoeverReadsWhatIsPublished() {
        signIn(world.aReaderOf(country));

        navigate(country.slug() + "/people", Component.class);

        assertThat(getCurrentView()).isNotInstanceOf(PeopleView.class);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("RefusedView");
    }

    @Test
    void findsPeopleByTheirRole() {
        PeopleView view = opens(administrator);

        test($(TextField.class, view).single()).setValue("civil society drafter");

        assertThat($(ListItem.class, view).all()).hasSize(1);
    }

    @Test
    void changesRolesForTheNextCall() {
        PeopleView view = opens(administrator);

        press("Change " + drafter.signedIn().name(), view);
        $(RolesField.class).single().setValue(Set.of(Role.AUDITOR));
        pressInForm("Save roles");

        assertThat(seat(drafter).roles()).containsExactly(Role.AUDITOR);
    }

    @Test
    void keepsTheLastAdministratorAndSaysWhy() {
        PeopleView view = opens(administrator);

        press("Change " + administrator.signedIn().name(), view);
        $(RolesField.class).single().setValue(Set.of(Role.READER));
        pressInForm("Save roles");

        assertThat($(SmallForm.class).single().isOpened()).isTrue();
        assertThat(seat(administrator).roles()).containsExactly(Role.COUNTRY_ADMINISTRATOR);
    }

    private PeopleView opens(Person person) {
        signIn(person);
        return navigate(PeopleView.class, Map.of("country", country.slug()));
    }

    private void signIn(Person person) {
        SessionOf.person(person.signedIn());
        super.initVaadinEnvironment();
    }

    private void press(String spoken, PeopleView view) {
        test($(Button.class, view)
                        .withCondition(button ->
                                button.getAriaLabel().filter(spoken::equals).isPresent())
                        .single())
                .click();
    }

    private void pressInForm(String verb) {
        test($(Button.class).withText(verb).single()).click();
    }

    private Membership seat(Person person) {
        return world.inCharge(country, members::all).stream()
                .filter(member -> member.id().equals(person.seat()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(List<ListItem> lines) {
        return String.join(
                " ",
                lines.stream()
                        .map(line -> line.getElement().getTextRecursively())
                        .toList());
    }
}
