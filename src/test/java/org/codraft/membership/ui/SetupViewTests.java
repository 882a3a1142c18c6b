package org.codraft.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.codraft.kit.PasswordInput;
import org.codraft.membership.FirstOperator;
import org.codraft.membership.OneTimeLink;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.World;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** An installation of its own, because the link works only as long as nobody has an account. */
@CodraftTest
@TestMethodOrder(OrderAnnotation.class)
@TestPropertySource(properties = "codraft.test.begins=empty, and somebody opens the link")
class SetupViewTests extends SpringBrowserlessTest {

    @Autowired
    FirstOperator firstOperator;

    @Autowired
    World world;

    @Test
    @Order(1)
    void offersNothingForALinkThatNobodyWasGiven() {
        SetupView view = opens(new OneTimeLink("nobody-was-given-this"));

        assertThat(title(view)).isEqualTo("This link does not work any more");
        assertThat($(PasswordInput.class, view).all()).isEmpty();
    }

    @Test
    @Order(1)
    void saysWhichRuleIsBrokenAndKeepsWhatWasTyped() {
        SetupView view = opens(firstOperator.offer().orElseThrow());

        take("Olu", "olu@example.org", "short");
        String shortPassword = view.getElement().getTextRecursively();
        take("", "nobody", "a password that is long");
        String nobody = view.getElement().getTextRecursively();

        assertThat(shortPassword).contains("A password has 12 to 200 characters.");
        assertThat(nobody).contains("Give a name and an e-mail address such as ana@example.org.");
        assertThat($(EmailField.class, view).single().getValue()).isEqualTo("nobody");
    }

    @Test
    @Order(2)
    void makesWhoeverBearsTheLinkTheOperator() {
        SetupView view = opens(firstOperator.offer().orElseThrow());

        take("Olu Ade", "olu@example.org", "a password that is long");

        assertThat(title(view)).isEqualTo("It is set up");
        assertThat($(Anchor.class, view).single().getHref()).isEqualTo("/sign-in");
        assertThat(world.signsIn("olu@example.org", "a password that is long").operator())
                .isTrue();
    }

    @Test
    @Order(3)
    void isOverOnceSomebodyHasAnAccount() {
        SetupView view = opens(new OneTimeLink("nobody-was-given-this"));

        assertThat(firstOperator.offer()).isEmpty();
        assertThat(title(view)).isEqualTo("This link does not work any more");
    }

    private SetupView opens(OneTimeLink link) {
        return navigate(SetupView.class, Map.of("token", link.token()));
    }

    private void take(String name, String email, String password) {
        $(TextField.class).single().setValue(name);
        $(EmailField.class).single().setValue(email);
        $(PasswordInput.class).single().setValue(password);
        test($(Button.class).withText("Become the operator").single()).click();
    }

    private String title(SetupView view) {
        return $(H1.class, view).single().getText();
    }
}
