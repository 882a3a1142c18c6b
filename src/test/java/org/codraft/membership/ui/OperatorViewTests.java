package org.codraft.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import org.codraft.membership.SignedIn;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Operators;
import org.codraft.testing.SessionOf;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class OperatorViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Operators operators;

    @Autowired
    Workshop workshop;

    @Autowired
    Countries countries;

    Country settled;
    Country empty;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        settled = world.aCountry("settled");
        empty = world.aCountry("empty");
        workshop.aCommitmentOf(settled);
        world.anAdministratorOf(settled);
    }

    @AfterEach
    void signOut() {
        SessionOf.nobody();
    }

    @Test
    void namesTheCountriesAndNothingTheyHold() {
        OperatorView view = opens();

        assertThat(words(settled, view)).contains("settled", "/" + settled.slug(), "XX", "English");
        assertThat(view.getElement().getTextRecursively()).doesNotContain("Open contracts", "Person", "Ministry");
    }

    @Test
    void offersAnInvitationOnlyWhereNobodyWorksYet() {
        OperatorView view = opens();

        assertThat(words(empty, view)).contains("nobody has taken a seat yet", "Invite its administrator");
        assertThat(words(settled, view)).doesNotContain("nobody has taken a seat", "Invite");
    }

    @Test
    void makesACountryAndHandsOverTheKeyOfItsFirstAdministrator() {
        opens();
        String slug = world.aCountry("name").slug() + "-x";

        press("Make a country");
        fill("Name", "Côte Étoilée");
        fill("Address", slug);
        fill("Code", "CE");
        language().setValue(Locale.FRENCH);
        press("Make the country");
        fill("Organisation", "Ministry of Justice");
        fill("Name", "Amina Wekesa");
        $(EmailField.class).single().setValue(world.aMailboxOf("Amina"));
        press("Make the link");

        assertThat(countries.called(slug).map(Country::locale)).hasValue(Locale.FRENCH);
        assertThat(field("One-time link").getValue()).contains("/" + slug + "/join/");
    }

    @Test
    void proposesTheAddressUntilSomebodyTypesAnother() {
        opens();
        press("Make a country");

        fill("Name", "Côte Étoilée");
        String proposed = field("Address").getValue();
        fill("Address", "cote");
        fill("Name", "Côte d’Étoiles");

        assertThat(proposed).isEqualTo("cote-etoilee");
        assertThat(field("Address").getValue()).isEqualTo("cote");
    }

    @Test
    void saysInTheFormWhichRuleForbidsACountry() {
        opens();
        press("Make a country");

        fill("Name", "Another");
        fill("Code", "AN");
        fill("Address", settled.slug());
        press("Make the country");

        SmallForm form = $(SmallForm.class).single();
        assertThat(form.isOpened()).isTrue();
        assertThat(form.getElement().getTextRecursively())
                .contains("Another country has the address /" + settled.slug());
    }

    @Test
    void asksForTheLanguageTheCountryDraftsIn() {
        opens();
        press("Make a country");
        String slug = settled.slug() + "-y";

        fill("Name", "Another");
        fill("Code", "AN");
        fill("Address", slug);
        language().clear();
        press("Make the country");

        assertThat($(SmallForm.class).single().getElement().getTextRecursively())
                .contains("Choose the language the country drafts in.");
        assertThat(countries.called(slug)).isEmpty();
    }

    @Test
    void isClosedToTheAdministratorOfACountry() {
        begins(world.anAdministratorOf(empty).signedIn());

        navigate(MembershipNavigation.OPERATOR, Component.class);

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("RefusedView");
    }

    private OperatorView opens() {
        begins(operators.one());
        return navigate(OperatorView.class);
    }

    private void begins(SignedIn person) {
        SessionOf.person(person);
        super.initVaadinEnvironment();
    }

    private String words(Country country, OperatorView view) {
        return $(ListItem.class, view).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .filter(words -> words.contains("/" + country.slug() + " "))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private void fill(String label, String words) {
        test(field(label)).setValue(words);
    }

    private TextField field(String label) {
        Optional<TextField> field = $(TextField.class).all().stream()
                .filter(one -> one.getLabel().equals(label))
                .findFirst();
        return field.orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Locale> language() {
        return $(ComboBox.class).single();
    }
}
