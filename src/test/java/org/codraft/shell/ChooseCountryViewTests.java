package org.codraft.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import org.codraft.membership.Role;
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
class ChooseCountryViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    Country kambria;
    Country orvanie;
    Country foreign;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        kambria = world.aCountry("kambria");
        orvanie = world.aCountry("orvanie");
        foreign = world.aCountry("foreign");
        Person person = world.alsoIn(orvanie, world.aReaderOf(kambria), Role.READER);
        SessionOf.person(person.signedIn());
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        SessionOf.nobody();
    }

    @Test
    void offersOnesOwnCountriesAndNoOther() {
        ChooseCountryView view = navigate(ChooseCountryView.class);

        assertThat($(Anchor.class, view).all())
                .extracting(Anchor::getHref)
                .containsExactlyInAnyOrder("/" + kambria.slug(), "/" + orvanie.slug());
    }
}
