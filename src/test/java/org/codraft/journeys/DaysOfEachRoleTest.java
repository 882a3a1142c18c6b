package org.codraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each role does on a day of drafting, through the real screens; each day leaves a picture. */
@Journey
class DaysOfEachRoleTest {

    private static final String COMMITMENTS = "/kambria/plans/2027-2028/commitments/";

    @LocalServerPort
    private int port;

    @Test
    void officialWritesAnAnswerAndReadsItInTheHistory() {
        try (Visitor daniel = visitor("daniel@kambria.example", COMMITMENTS + 2)) {
            writes(daniel, "Nobody can see who owns the winners. ");
            daniel.sees(daniel.page().getByText("Saved", exactly()));

            await().atMost(20, SECONDS)
                    .ignoreExceptionsInstanceOf(PlaywrightException.class)
                    .untilAsserted(() -> {
                        daniel.opens(COMMITMENTS + "2?tab=history");
                        daniel.page()
                                .locator("ins")
                                .getByText("winners")
                                .first()
                                .waitFor(forTwoSeconds());
                    });
            daniel.sees(daniel.page().getByText("Ministry of Justice").first()).takesPicture("day-of-an-official");
        }
    }

    @Test
    void civilSocietyAndGovernmentWriteOneAnswerTogether() {
        try (Visitor tomas = visitor("tomas@kambria.example", COMMITMENTS + 1);
                Visitor amina = visitor("amina@kambria.example", COMMITMENTS + 1)) {
            writes(tomas, "Patients cannot follow the money. ");
            amina.sees("Patients cannot follow the money.");
            writes(amina, "Auditors cannot either. ");

            tomas.sees("Auditors cannot either.").takesPicture("day-of-a-civil-society-drafter");
            tomas.opens(COMMITMENTS + 1)
                    .sees("Patients cannot follow the money.")
                    .sees("Auditors cannot either.");
        }
    }

    @Test
    void commenterReadsEverythingAndFindsNothingToChange() {
        try (Visitor yusuf = visitor("yusuf@kambria.example")) {
            yusuf.opens(COMMITMENTS + 3).sees("Problem definition");

            assertThat(yusuf.page().getByText("Edit", exactly())).hasCount(0);
            assertThat(yusuf.button("Add a milestone")).hasCount(0);
            assertThat(yusuf.button("Withdraw")).hasCount(0);
            yusuf.takesPicture("day-of-a-commenter");
        }
    }

    @Test
    void auditorReadsWhyACommitmentWasWithdrawn() {
        try (Visitor ingrid = visitor("ingrid@kambria.example", "/kambria/plan")) {
            ingrid.sees("Withdrawn: ").opens(COMMITMENTS + "9?tab=history");

            ingrid.sees("This commitment is withdrawn");
            ingrid.sees(ingrid.page().getByText("withdrew").first());
            ingrid.takesPicture("day-of-an-auditor");
            ingrid.opens("/costa-serena/plan").sees(ingrid.heading());
        }
    }

    @Test
    void administratorSeatsSomebodyAndSuspendsThemWhileTheyAreReading() {
        try (Visitor amina = visitor("amina@kambria.example");
                Visitor nia = Chromium.visitor(port, Look.DESK)) {
            amina.opens("/kambria/people");
            amina.button("Add a person").click();
            Locator form = amina.page().getByRole(AriaRole.DIALOG);
            form.locator("vaadin-text-field input").first().fill("Nia Wanjiru");
            form.locator("vaadin-email-field input").fill("nia@kambria.example");
            form.locator("vaadin-combo-box input").fill("Kambria Transparency Network");
            amina.page().locator("vaadin-combo-box-item").first().click();
            form.locator("vaadin-checkbox")
                    .getByText("Commenter", locatedExactly())
                    .click();
            amina.button("Make the link").click();
            String link = amina.page()
                    .locator(".one-time-link vaadin-text-field input")
                    .inputValue();
            amina.takesPicture("day-of-an-administrator");
            amina.button("I have handed it over").click();

            nia.opens(Path.of("/", link.replaceFirst("https?://[^/]+/", "")).toString());
            nia.page().locator("input[type=password]").first().fill("a few easy words");
            nia.button("Take my seat").click();
            nia.sees("Welcome, Nia Wanjiru");
            nia.signsIn("nia@kambria.example", "a few easy words")
                    .opens("/kambria/plans/2027-2028")
                    .sees("Open the register of beneficial owners");

            amina.button("Change Nia Wanjiru").click();
            amina.button("Suspend").first().click();
            amina.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByText("Suspend", locatedExactly())
                    .last()
                    .click();
            amina.sees("Nia Wanjiru is suspended.");
            nia.page().getByText("Open the register of beneficial owners").click();
            nia.sees("You may not do this with your present role.");
        }
    }

    @Test
    void administratorBringsInAPublishedPlanAndReadsWhereItCameFrom() {
        try (Visitor amina = visitor("amina@kambria.example", "/kambria/import")) {
            amina.page()
                    .locator("input[type=file]")
                    .setInputFiles(Path.of("src/test/resources/importing/uk-final.json"));
            amina.sees(amina.page().getByText("would bring")).takesPicture("import-preview");
            amina.page().locator("vaadin-select").first().click();
            amina.page().locator("vaadin-select-item").first().click();

            amina.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(java.util.regex.Pattern.compile("^Import \\d+ commitment")))
                    .click();

            amina.sees(amina.page().getByText("Their history begins with this import"))
                    .takesPicture("import-result");
        }
    }

    @Test
    void readerIsToldThatNothingIsPublishedYet() {
        try (Visitor mateo = visitor("mateo@kambria.example", "/kambria")) {
            mateo.sees("Nothing is published yet").takesPicture("day-of-a-reader");

            mateo.opens(COMMITMENTS + 1).sees("You may not do this with your present role.");
        }
    }

    @Test
    void operatorMakesACountryAndSeesNoContent() {
        try (Visitor olivia = visitor("operator@codraft.example", "/operator")) {
            olivia.sees("Costa Serena").takesPicture("day-of-an-operator");

            olivia.opens("/kambria/plan").sees("You may not do this with your present role.");
        }
    }

    @Test
    void anotherCountrySeesNothingWhateverTheAddress() {
        try (Visitor lucia = visitor("lucia@costa-serena.example", "/costa-serena")) {
            for (String path : List.of(
                    "/kambria",
                    "/kambria/plan",
                    "/kambria/plans",
                    "/kambria/people",
                    "/kambria/import",
                    COMMITMENTS + 1,
                    COMMITMENTS + "1?tab=history")) {
                lucia.opens(path);

                assertThat(lucia.heading()).hasText("No está abierto para usted");
                assertThat(lucia.page().locator("body")).not().containsText("Amina");
            }
        }
    }

    @Test
    void officialWorksByKeyboardAlone() {
        try (Visitor daniel = visitor("daniel@kambria.example", COMMITMENTS + 4)) {
            daniel.sees(answer(daniel));
            daniel.page().locator(".draft-text").focus();
            daniel.page().keyboard().press("Control+Home");
            daniel.page().keyboard().type("Checked again in 2026. ");

            daniel.sees(daniel.page().getByText("Saved", exactly())).sees("Checked again in 2026.");
        }
    }

    private Visitor visitor(String email, String path) {
        return visitor(email).opens(path);
    }

    private Visitor visitor(String email) {
        return Chromium.visitor(port, Look.DESK).signsIn(email);
    }

    /** Writes at the beginning of the first answer, as everybody may who drafts here. */
    private static void writes(Visitor visitor, String words) {
        visitor.sees(answer(visitor));
        answer(visitor).click();
        visitor.page().keyboard().press("Control+Home");
        visitor.page().keyboard().type(words);
        visitor.sees(words.strip());
    }

    private static Locator answer(Visitor visitor) {
        return visitor.page()
                .locator(".draft-text[contenteditable=true] .draft-answer p")
                .first();
    }

    private static Locator.WaitForOptions forTwoSeconds() {
        return new Locator.WaitForOptions().setTimeout(2_000);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByTextOptions locatedExactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
