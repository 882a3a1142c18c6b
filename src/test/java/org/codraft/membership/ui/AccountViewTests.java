package org.codraft.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import org.codraft.kit.PasswordInput;
import org.codraft.membership.Accounts;
import org.codraft.membership.SignedIn;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Person;
import org.codraft.testing.SessionOf;
import org.codraft.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class AccountViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Accounts accounts;

    SignedIn person;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        person = world.aReaderOf(world.aCountry("kambria")).signedIn();
        SessionOf.person(person);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        SessionOf.nobody();
    }

    @Test
    void tellsWhoOneIs() {
        navigate(AccountView.class);

        assertThat($(DescriptionList.Description.class).all())
                .extracting(DescriptionList.Description::getText)
                .containsExactly(person.name(), person.email());
    }

    @Test
    void saysAtItsFieldThatThePresentPasswordIsWrong() {
        navigate(AccountView.class);

        change("not the present one", "another long password");

        assertThat(fields().getFirst().isInvalid()).isTrue();
        assertThat(fields().getLast().isInvalid()).isFalse();
        assertThat(accounts.isStillSignedIn(person)).isTrue();
    }

    @Test
    void saysAtItsFieldThatTheNewPasswordIsTooShort() {
        navigate(AccountView.class);

        change(Person.PASSWORD, "short");

        assertThat(fields().getLast().isInvalid()).isTrue();
        assertThat(accounts.isStillSignedIn(person)).isTrue();
    }

    @Test
    void endsEverySessionWithThePassword() {
        navigate(AccountView.class);

        change(Person.PASSWORD, "another long password");

        assertThat(accounts.isStillSignedIn(person)).isFalse();
    }

    private void change(String present, String chosen) {
        fields().getFirst().setValue(present);
        fields().getLast().setValue(chosen);
        test($(Button.class, $(PasswordChange.class).single()).single()).click();
    }

    private List<PasswordInput> fields() {
        return $(PasswordInput.class).all();
    }
}
