package org.codraft.commitment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Person;
import org.junit.jupiter.api.Test;

@CodraftTest
class HomeViewTests extends ScreenTest {

    @Test
    void offersAnAdministratorOfANewCountryTheFirstSteps() {
        Country empty = world.aCountry("orvanie");
        looksAs(world.anAdministratorOf(empty));

        navigate(empty.slug(), HomeView.class);

        assertThat(words()).contains("No plan yet", "Import published plans");
        assertThat(buttons()).contains("Begin a plan");
    }

    @Test
    void offersOthersOfANewCountryNoStepTheyMayNotTake() {
        Country empty = world.aCountry("orvanie");
        looksAs(world.aCivilSocietyDrafterOf(empty));

        navigate(empty.slug(), HomeView.class);

        assertThat(words()).contains("No plan yet").doesNotContain("Import published plans");
        assertThat(buttons()).doesNotContain("Begin a plan");
    }

    @Test
    void tellsADrafterWhichOfTheirCommitmentsStillAsk() {
        Person drafter = world.aCivilSocietyDrafterOf(country);
        letDraft(drafter);
        answer("", "Nobody knows who owns what.");
        looksAs(drafter);

        navigate(country.slug(), HomeView.class);

        assertThat(words()).contains("1 · Open the register", "7 questions without an answer");
        assertThat($(Waiting.class).single().getElement().getTextRecursively()).doesNotContain("Publish the contracts");
    }

    @Test
    void tellsAnAdministratorThatThePhasesHaveNoDates() {
        looksAs(world.anAdministratorOf(country));

        navigate(country.slug(), HomeView.class);

        assertThat(words()).contains("The phases of the plan have no dates yet.");
    }

    @Test
    void tellsWhatHappenedLately() {
        looksAs(world.anAdministratorOf(country));

        navigate(country.slug(), HomeView.class);

        assertThat($(Lately.class).single().getElement().getTextRecursively())
                .contains("added the commitment “Publish the contracts”");
    }

    @Test
    void tellsAReaderThatNothingIsPublished() {
        looksAs(world.aReaderOf(country));

        navigate(country.slug(), HomeView.class);

        assertThat(words()).contains("Nothing is published yet").doesNotContain("Open the register", "Fourth plan");
    }

    @Test
    void isClosedToPeopleOfAnotherCountry() {
        looksAs(world.anAdministratorOf(world.aCountry("orvanie")));

        navigate(country.slug(), Component.class);

        assertThat(getCurrentView()).isNotInstanceOf(HomeView.class);
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
