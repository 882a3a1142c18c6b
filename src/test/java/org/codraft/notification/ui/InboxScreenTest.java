package org.codraft.notification.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.stream.Collectors;
import org.codraft.testing.Exchange;
import org.codraft.testing.Exchange.Table;
import org.codraft.testing.Person;
import org.codraft.testing.SessionOf;
import org.codraft.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A table of people, one of whom looks at a screen. */
abstract class InboxScreenTest extends SpringBrowserlessTest {

    @Autowired
    Exchange exchange;

    @Autowired
    World world;

    Table table;

    /** Nobody looks before {@link #looksAs} says who. */
    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        table = exchange.aTable();
    }

    @AfterEach
    void signOut() {
        SessionOf.nobody();
    }

    void looksAs(Person person) {
        SessionOf.person(person.signedIn());
        super.initVaadinEnvironment();
    }

    /** What somebody else does while the screen stays open. */
    void meanwhile(Person looking, Runnable act) {
        act.run();
        SessionOf.person(looking.signedIn());
    }

    String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    /** Everything on the screen, its frame included. */
    static String wordsWithTheFrame() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    void press(String words) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
