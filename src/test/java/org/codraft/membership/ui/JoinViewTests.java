package org.codraft.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.Map;
import java.util.Set;
import org.codraft.kit.PasswordInput;
import org.codraft.membership.Members;
import org.codraft.membership.NewMember;
import org.codraft.membership.OneTimeLink;
import org.codraft.membership.Organisations;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Person;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever opens a one-time link is nobody yet. */
@CodraftTest
class JoinViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Members members;

    @Autowired
    Organisations organisations;

    Country country;
    String email;
    OneTimeLink link;

    @BeforeEach
    void invitesSomebody() {
        country = world.aCountry("kambria");
        email = world.aMailboxOf("Ana");
        link = invite(email);
    }

    @Test
    void saysWhatIsOfferedAndGivesTheSeatForAPassword() {
        JoinView view = opens(link);
        assertThat(view.getElement().getTextRecursively())
                .contains("Ana", "Transparencia", "Civil society", "Commenter: Reads the drafts");

        take("a password that is long");

        assertThat($(H1.class, view).single().getText()).isEqualTo("Welcome, Ana");
        assertThat($(Anchor.class, view).single().getHref()).isEqualTo("/sign-in");
        assertThat(world.signsIn(email, "a password that is long").name()).isEqualTo("Ana");
    }

    @Test
    void saysWhichRuleThePasswordBreaks() {
        JoinView view = opens(link);

        take("short");

        assertThat(view.getElement().getTextRecursively()).contains("A password has 12 to 200 characters.");
    }

    @Test
    void worksOnce() {
        opens(link);
        take("a password that is long");

        JoinView again = opens(link);

        assertThat($(H1.class, again).single().getText()).isEqualTo("This link does not work any more");
        assertThat($(PasswordInput.class, again).all()).isEmpty();
    }

    @Test
    void offersNothingInAnotherCountry() {
        JoinView elsewhere = navigate(
                JoinView.class, Map.of("country", world.aCountry("orvanie").slug(), "token", link.token()));

        assertThat($(PasswordInput.class, elsewhere).all()).isEmpty();
    }

    @Test
    void asksAKnownPersonForThePasswordTheyHave() {
        Person known = world.aReaderOf(world.aCountry("orvanie"));
        JoinView view = opens(invite(known.signedIn().email()));

        take("a guess of somebody else");
        assertThat(view.getElement().getTextRecursively()).contains("This is not the password of this account.");
        take(Person.PASSWORD);

        assertThat($(H1.class, view).single().getText()).startsWith("Welcome");
    }

    private OneTimeLink invite(String mailbox) {
        return world.inCharge(
                country,
                () -> members.add(new NewMember(
                        "Ana",
                        mailbox,
                        organisations.add("Transparencia " + System.nanoTime(), Side.CIVIL_SOCIETY),
                        Set.of(Role.COMMENTER))));
    }

    private JoinView opens(OneTimeLink offered) {
        return navigate(JoinView.class, Map.of("country", country.slug(), "token", offered.token()));
    }

    private void take(String password) {
        $(PasswordInput.class).single().setValue(password);
        test($(Button.class).withText("Take my seat").single()).click();
    }
}
