package org.codraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.codraft.membership.FirstOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An installation without demo content, from the link in its log to the first plan of its first country. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "codraft.test.begins=empty, and somebody comes with a browser")
@EnabledIf(value = "org.codraft.journeys.Chromium#canShowTheProductionBuild", disabledReason = Journey.NEEDS)
class FirstDayTest {

    private static final String PASSWORD = "a few easy words";

    @LocalServerPort
    private int port;

    @Autowired
    private FirstOperator firstOperator;

    @Test
    void beginsWithALinkAndEndsWithAPlan() {
        String keyOfTheCountry;
        try (Visitor olu = Chromium.visitor(port, Look.PHONE)) {
            olu.opens("/setup/" + firstOperator.offer().orElseThrow().token());
            olu.takesPicture("first-operator").findsItAccessible();
            fill(olu, "Your name", "Olu Ade");
            fill(olu, "E-mail address", "olu@example.org");
            fill(olu, "Choose a password", PASSWORD);
            olu.button("Become the operator").click();
            olu.sees("It is set up").signsIn("olu@example.org", PASSWORD);
            olu.sees("No country yet").takesPicture("first-country").findsItAccessible();
            keyOfTheCountry = makesACountry(olu);
            olu.sees("nobody has taken a seat yet").findsItAccessible();
        }

        try (Visitor awa = Chromium.visitor(port, Look.DESK)) {
            awa.opens(keyOfTheCountry);
            fill(awa, "Choose a password", PASSWORD);
            awa.button("Take my seat").click();
            awa.sees("Welcome, Awa Diop").signsIn("awa@example.org", PASSWORD);
            awa.sees("No plan yet").takesPicture("first-day-of-a-country").findsItAccessible();
            awa.button("Begin a plan").click();
            fill(awa, "Title", "Our first open government plan");
            fill(awa, "Address", "2027-2028");
            awa.settles().findsItAccessible();
            awa.dialog()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Begin a plan"))
                    .click();
            assertThat(awa.heading()).hasText("Our first open government plan");
        }
    }

    /** Makes it and gives back the address of its first administrator's one-time link. */
    private static String makesACountry(Visitor olu) {
        olu.button("Make a country").click();
        fill(olu, "Name", "Côte Étoilée");
        assertThat(olu.page().getByLabel("Address")).hasValue("cote-etoilee");
        fill(olu, "Code", "CE");
        olu.settles().takesPicture("country-to-be").findsItAccessible();
        olu.button("Make the country").click();
        fill(olu, "Organisation", "Ministry of Justice");
        fill(olu, "Name", "Awa Diop");
        fill(olu, "E-mail address", "awa@example.org");
        olu.button("Make the link").click();
        String link = olu.page().getByLabel("One-time link").inputValue();
        olu.takesPicture("key-of-a-country").findsItAccessible();
        olu.button("I have handed it over").click();
        return link.replaceFirst("https?://[^/]+", "");
    }

    private static void fill(Visitor visitor, String label, String words) {
        Locator field = visitor.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.last().fill(words);
    }
}
