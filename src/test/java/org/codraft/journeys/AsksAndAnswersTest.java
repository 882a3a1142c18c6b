package org.codraft.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a table of asks to the table of answers, through the real screens and in every look; each step leaves a picture. */
@Journey
class AsksAndAnswersTest {

    private static final String INPUTS = "/kambria/plans/2027-2028/inputs";

    @LocalServerPort
    private int port;

    static Stream<Arguments> looks() {
        return Stream.of(Look.DESK, Look.DESK_AT_NIGHT, Look.PHONE, Look.PHONE_AT_NIGHT)
                .map(look -> Arguments.argumentSet(look.name(), look));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void officialBringsAsksInAnswersOneAndHandsTheAnswersOut(Look look) throws IOException {
        try (Visitor daniel = Chromium.visitor(port, look)) {
            daniel.signsIn("daniel@kambria.example");
            bringsInATable(daniel, look.name());
            answersTheFirst(daniel, look.name());
            readsTheLedger(daniel, look.name());
        }
    }

    private static void bringsInATable(Visitor daniel, String look) {
        Page page = daniel.opens(INPUTS + "/import").page();
        page.locator("vaadin-select").first().click();
        page.locator("vaadin-select-item").getByText("Workshop").first().click();
        page.getByLabel("Occasion").fill("Town hall of Lake Province");
        String table = """
                Words,Title,Person,Organisation,Side
                "Publish who really owns the companies that win hospital contracts in %1$s, with the date of each change, so that anybody can follow the money.",Owners of winners (%1$s),Grace Njeri,Lake Health Watch,civil society
                Let the county assemblies ask their questions before the budget is closed (%1$s).,,Assembly of Lake Province,,other
                =HYPERLINK("http://evil.example";"%1$s"),,<b>Mallory</b>,,other
                """.formatted(look);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("asks.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        daniel.sees("What asks.csv would bring").takesPicture("asks-preview").findsItAccessible();
        daniel.button("Bring 3 inputs in").click();
        daniel.sees("3 inputs were added").takesPicture("asks").findsItAccessible();
    }

    private static void answersTheFirst(Visitor daniel, String look) throws IOException {
        Page page = daniel.page();
        daniel.link("Owners of winners (" + look + ")").first().click();
        daniel.sees("Entered by").settles().takesPicture("ask").findsItAccessible();
        daniel.button("Answer").click();
        Locator form = daniel.dialog();
        form.locator("vaadin-select").click();
        page.locator("vaadin-select-item").getByText("Adopted in part").first().click();
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send the answer"))
                .click();
        daniel.sees("Say why. The reason is published with the answer.")
                .takesPicture("ask-answer")
                .findsItAccessible();
        form.getByLabel("Reason").fill("The register opens this year; dates of changes follow when the law allows it.");
        form.getByLabel("Change made").fill("Milestone 2 of commitment 2");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send the answer"))
                .click();
        daniel.sees(page.locator(".decision-kind").getByText("Adopted in part"))
                .takesPicture("ask-answered")
                .findsItAccessible();
    }

    private static void readsTheLedger(Visitor daniel, String look) throws IOException {
        Page page = daniel.opens("/kambria/responses").page();
        daniel.sees("How each side was answered")
                .takesPicture("responses-filled")
                .findsItAccessible();
        page.getByRole(AriaRole.SEARCH).locator("input").first().fill("winners (" + look + ")");
        daniel.sees(page.getByText(Pattern.compile("^1 contribution$"))).takesPicture("responses-found");
        Download file = page.waitForDownload(() -> daniel.link("Download CSV").click());
        assertThat(file.suggestedFilename()).isEqualTo("2027-2028-responses.csv");
        assertThat(Files.readString(file.path()))
                .contains("Owners of winners (" + look + ")", "Adopted in part: The register opens this year")
                .doesNotContain("HYPERLINK");
    }
}
