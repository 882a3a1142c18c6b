package org.codraft.commitment.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.NewPlan;
import org.codraft.actionplan.PlanFacts;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.DraftingCommitments;
import org.codraft.commitment.DraftingCommitments.Answer;
import org.codraft.commitment.DraftingGroups;
import org.codraft.tenancy.Country;
import org.codraft.testing.Person;
import org.codraft.testing.SessionOf;
import org.codraft.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A country with a plan of two commitments, and somebody who looks at its screens. */
abstract class ScreenTest extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    ActionPlans plans;

    @Autowired
    DraftingCommitments drafting;

    @Autowired
    DraftingGroups groups;

    Country country;
    ActionPlan plan;
    Commitment commitment;

    /** Nobody looks before {@link #looksAs} says who. */
    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        country = world.aCountry("kambria");
        plan = world.inCharge(
                country,
                () -> plans.begin(new NewPlan(
                        "2027-2028",
                        new PlanFacts("Fourth plan", null, null),
                        Locale.ENGLISH,
                        ActionPlan.State.OPEN,
                        null)));
        commitment = add("Open the register");
        add("Publish the contracts");
    }

    @AfterEach
    void signOut() {
        SessionOf.nobody();
    }

    Commitment add(String title) {
        return world.inCharge(country, () -> drafting.add(plan.id(), CommitmentFacts.titled(title)));
    }

    void answer(String seen, String words) {
        world.inCharge(country, () -> {
            store(seen, words);
            return words;
        });
    }

    void answerAs(Person person, String seen, String words) {
        person.acts(() -> store(seen, words));
    }

    private void store(String seen, String words) {
        drafting.answer(commitment.id(), "problem", Locale.ENGLISH, new Answer(seen), new Answer(words));
    }

    void letDraft(Person person) {
        world.inCharge(country, () -> {
            groups.form(commitment.id(), Set.of(person.seat()));
            return person;
        });
    }

    void looksAs(Person person) {
        signIn(person);
        super.initVaadinEnvironment();
    }

    void signIn(Person person) {
        SessionOf.person(person.signedIn());
    }

    /** Goes to an address with one thing after its question mark. */
    void goTo(String path, String name, String value) {
        UI.getCurrent().navigate(path, QueryParameters.of(name, value));
    }

    String planAddress() {
        return country.slug() + "/plans/2027-2028";
    }

    String commitmentAddress() {
        return planAddress() + "/commitments/" + commitment.reference();
    }

    List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).distinct().toList();
    }

    Button button(String words) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
