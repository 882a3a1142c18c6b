package org.codraft.discussion.inputs.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.codraft.actionplan.ActionPlan;
import org.codraft.discussion.inputs.Channel;
import org.codraft.discussion.inputs.GivingInputs;
import org.codraft.discussion.inputs.InputFacts;
import org.codraft.discussion.inputs.InputShown;
import org.codraft.discussion.inputs.Inputs;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.tenancy.Country;
import org.codraft.testing.Person;
import org.codraft.testing.SessionOf;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A country with a plan, and somebody who looks at its inputs. */
abstract class InputScreenTest extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Workshop workshop;

    @Autowired
    GivingInputs giving;

    @Autowired
    Inputs inputs;

    Country country;
    ActionPlan plan;
    Person official;
    Person member;

    /** Nobody looks before {@link #looksAs} says who. */
    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        country = world.aCountry("kambria");
        plan = workshop.aPlanOf(country);
        official = world.aGovernmentDrafterOf(country);
        member = world.aMemberOf(country, Side.CIVIL_SOCIETY, Role.COMMENTER);
    }

    @AfterEach
    void signOut() {
        SessionOf.nobody();
    }

    void looksAs(Person person) {
        SessionOf.person(person.signedIn());
        super.initVaadinEnvironment();
    }

    int memberGives(String words) {
        return member.does(() -> giving.give(plan.id(), "", words, null));
    }

    int officialEnters(String words) {
        return official.does(() -> giving.enter(
                plan.id(),
                new InputFacts(
                        "",
                        words,
                        Channel.WORKSHOP,
                        "Nairobi",
                        LocalDate.of(2026, 3, 1),
                        "Ana",
                        "Contracts Watch",
                        Side.CIVIL_SOCIETY)));
    }

    InputShown stored(int number) {
        return official.does(() -> inputs.find(plan.id(), number).orElseThrow());
    }

    UUID idOf(int number) {
        return stored(number).input().id();
    }

    String address() {
        return country.slug() + "/plans/" + plan.slug() + "/inputs";
    }

    String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).distinct().toList();
    }

    Button button(String words) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
