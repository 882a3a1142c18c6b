package org.codraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many windows on one text, and what cost people their words elsewhere, through the real screens. */
@Journey
class WritingTogetherTest {

    private static final Map<String, String> FIVE = new TreeMap<>(Map.of(
            "amina", "▲ Amina Wekesa, Office of the President, Open Government Unit (Government)",
            "daniel", "▲ Daniel Achterberg, Ministry of Justice (Government)",
            "priya", "▲ Priya Raman, Ministry of Finance and Planning (Government)",
            "tomas", "● Tomas Reyl, Kambria Transparency Network (Civil society)",
            "lindiwe", "● Lindiwe Maseko, Lakeside Water Forum (Civil society)"));

    @LocalServerPort
    private int port;

    @Test
    void fiveWhoTypeAtOnceSeeOneTextAndAreEachCredited() {
        List<Scribe> five = new ArrayList<>();
        try {
            FIVE.keySet().forEach(name -> five.add(Scribe.at(port, name, 3).goesToTheBeginning()));

            typeALetterEachInTurn(five);

            five.forEach(one -> five.forEach(other -> one.reads(sentence(other))));
            five.forEach(Scribe::seesEverythingSaved);
            await().atMost(30, SECONDS)
                    .until(() -> five.stream().map(Scribe::text).distinct().count() == 1);
            Scribe amina = five.getFirst();
            amina.visitor().takesPicture("five-write-together");
            five.stream().skip(1).forEach(Scribe::close);
            assertThat(amina.page().locator(".draft-caret")).hasCount(0);
            amina.asksWhoWroteThis();
            five.forEach(one -> amina.findsThatTheseWordsAre(sentence(one), author(one.name())));
        } finally {
            five.forEach(Scribe::close);
        }
    }

    private static void typeALetterEachInTurn(List<Scribe> all) {
        int longest = all.stream().mapToInt(one -> sentence(one).length()).max().orElseThrow();
        for (int letter = 0; letter < longest; letter++) {
            for (Scribe one : all) {
                if (letter < sentence(one).length()) {
                    one.types(sentence(one).substring(letter, letter + 1));
                }
            }
        }
    }

    private static String sentence(Scribe scribe) {
        return "Here " + scribe.name() + " wrote something. ";
    }

    private static String author(String name) {
        return Objects.requireNonNull(FIVE.get(name), name);
    }

    @Test
    void whoeverSleepsWhileAnotherWritesWakesAndGoesOn() {
        try (Scribe priya = Scribe.at(port, "priya", 7);
                Scribe lindiwe = Scribe.at(port, "lindiwe", 7)) {
            priya.goesToTheBeginning().types("Before the night. ").seesEverythingSaved();

            priya.fallsAsleep();
            lindiwe.reads("Before the night. ")
                    .goesToTheBeginning()
                    .types("In the night. ")
                    .seesEverythingSaved();
            await().atMost(30, SECONDS).until(() -> lindiwe.text().contains("In the night. ") && priya.isAsleep());
            priya.wakes().types("In the morning. ");

            lindiwe.reads("Before the night. In the morning. ");
            priya.reads("In the night. ").seesEverythingSaved();
            assertThat(priya.text()).isEqualTo(lindiwe.text());
        }
    }

    @Test
    void whoeverOnlyLooksOnIsNeverCredited() {
        try (Scribe lindiwe = Scribe.at(port, "lindiwe", 8);
                Scribe amina = Scribe.at(port, "amina", 8)) {
            amina.goesToTheBeginning();
            amina.page().keyboard().press("Control+a");

            lindiwe.goesToTheBeginning().types("Young people asked for this. ").seesEverythingSaved();
            amina.reads("Young people asked for this. ");

            lindiwe.asksWhoWroteThis().findsThatTheseWordsAre("Young people asked for this. ", author("lindiwe"));
            await().atMost(30, SECONDS)
                    .ignoreExceptionsInstanceOf(PlaywrightException.class)
                    .untilAsserted(() -> assertThat(lindiwe.opensTheHistory(8)
                                    .page()
                                    .locator(".history-entry")
                                    .first()
                                    .innerText())
                            .contains("Lindiwe Maseko", "Young people asked for this.")
                            .doesNotContain("Amina"));
        }
    }

    @Test
    void whereNoSocketOpensTheTextIsReadAndNeverOverwritten() {
        try (Visitor behindAProxy = Chromium.visitor(port, Look.DESK).signsIn("priya@kambria.example");
                Scribe daniel = Scribe.at(port, "daniel", 5)) {
            Page page = behindAProxy.page();
            page.routeWebSocket(Pattern.compile("/drafting/"), socket -> socket.close());

            behindAProxy.opens("/kambria/plans/2027-2028/commitments/5");

            assertThat(page.locator(".draft-state")).containsText("You can read the text but not write");
            assertThat(page.locator(".draft-text")).hasAttribute("contenteditable", "false");
            assertThat(page.locator(".draft-answer").first()).containsText("8,420");
            behindAProxy.takesPicture("socket-blocked").findsItAccessible();
            assertThat(daniel.opens(5).text()).contains("8,420");
        }
    }

    @Test
    void isWarnedBeforeUnsavedWordsAreLeftAndFindsThemAgain() {
        try (Scribe daniel = Scribe.at(port, "daniel", 6)) {
            List<String> warnings = new ArrayList<>();
            daniel.goesToTheBeginning().losesTheNetwork().types("Written on the train. ");

            daniel.page().onceDialog(warning -> {
                warnings.add(warning.type());
                warning.dismiss();
            });
            daniel.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
            await().atMost(30, SECONDS).until(() -> {
                daniel.text();
                return !warnings.isEmpty();
            });
            assertThat(warnings).containsExactly("beforeunload");
            assertThat(daniel.text()).contains("Written on the train. ");

            daniel.page().onDialog(Dialog::accept);
            daniel.page().navigate("about:blank");
            daniel.findsTheNetworkAgain().opens(6);

            assertThat(daniel.page().locator(".draft-notice")).containsText("are in the text again");
            assertThat(daniel.seesEverythingSaved().text()).containsOnlyOnce("Written on the train. ");
        }
    }
}
