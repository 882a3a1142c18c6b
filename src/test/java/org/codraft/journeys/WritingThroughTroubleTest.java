package org.codraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codraft.drafting.client.ServerProcess;
import org.codraft.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** An official and somebody of civil society write one section together, whatever happens to the line and the server. */
@EnabledIf(value = "org.codraft.journeys.Chromium#canShowTheProductionBuild", disabledReason = Journey.NEEDS)
class WritingThroughTroubleTest {

    private static final int COMMITMENT = 2;
    private static final List<String> DANIELS =
            List.of("Hidden owners win tenders. ", "Inspectors find out late. ", "Ministers know it. ");
    private static final List<String> TOMASES =
            List.of("Villages lose schools. ", "Journalists are turned away. ", "Parents ask why. ");

    private static ServerProcess server;

    @BeforeAll
    static void startsTheServer(@TempDir Path folder) throws Exception {
        List<String> settings = new ArrayList<>(List.of("--codraft.demo=true"));
        TestDatabase.empty().properties().forEach((name, value) -> settings.add("--" + name + "=" + value));
        server = ServerProcess.start(folder.resolve("server.log"), settings);
    }

    @AfterAll
    static void stopsTheServer() {
        server.close();
    }

    @Test
    void everyWordIsThereOnceAndTellsItsAuthor() throws Exception {
        int port = server.address().getPort();
        try (Scribe daniel = Scribe.at(port, "daniel", COMMITMENT);
                Scribe tomas = Scribe.at(port, "tomas", COMMITMENT)) {
            daniel.goesToTheBeginning().types(DANIELS.get(0));
            tomas.reads(DANIELS.get(0)).putsTheCursorBehind(DANIELS.get(0)).types(TOMASES.get(0));
            daniel.reads(TOMASES.get(0)).visitor().takesPicture("two-write-together");

            oneIsOfflineForAWhile(daniel, tomas);
            theServerIsKilledBeforeTheirWordsArrive(daniel, tomas);

            await().atMost(30, SECONDS).until(() -> daniel.text().equals(tomas.text()));
            assertThat(daniel.text()).satisfies(text -> {
                DANIELS.forEach(words -> assertThat(text).containsOnlyOnce(words));
                TOMASES.forEach(words -> assertThat(text).containsOnlyOnce(words));
            });
            daniel.opens(COMMITMENT);
            theHistoryTellsWhoWroteWhat(tomas);
            eachWordTellsItsAuthor(daniel);
        }
    }

    private static void oneIsOfflineForAWhile(Scribe daniel, Scribe tomas) {
        tomas.losesTheNetwork().types(TOMASES.get(1)).visitor().takesPicture("offline");
        daniel.types(DANIELS.get(1)).seesEverythingSaved();
        assertThat(tomas.text()).contains(TOMASES.get(1)).doesNotContain(DANIELS.get(1));
        assertThat(daniel.text()).doesNotContain(TOMASES.get(1));

        tomas.findsTheNetworkAgain().reads(DANIELS.get(1)).seesEverythingSaved();
        daniel.reads(TOMASES.get(1));
    }

    /** Both hold words that were never sent. One stays on the page though warned, the other leaves it. */
    private static void theServerIsKilledBeforeTheirWordsArrive(Scribe daniel, Scribe tomas) throws Exception {
        daniel.page().onDialog(Dialog::dismiss);
        tomas.page().onDialog(Dialog::accept);
        server.kill();
        daniel.types(DANIELS.get(2)).isTold("kept on this device");
        tomas.types(TOMASES.get(2)).isTold("kept on this device");
        // So long that the edits going on when it was killed are over.
        server.revive("--codraft.test.clock-ahead=PT2M");

        daniel.isTold("You are signed out.").visitor().takesPicture("signed-out-with-unsent-words");
        daniel.signsInInAnotherTab().seesEverythingSaved();
        tomas.signsIn().opens(COMMITMENT).seesEverythingSaved();
        assertThat(tomas.page().locator(".draft-notice")).containsText("are in the text again");
        tomas.visitor().takesPicture("words-that-came-back");
    }

    private static void theHistoryTellsWhoWroteWhat(Scribe tomas) {
        // Whoever leaves the page ends their edit; the history has it a moment later.
        await().atMost(60, SECONDS)
                .ignoreExceptionsInstanceOf(PlaywrightException.class)
                .untilAsserted(() -> {
                    tomas.opensTheHistory(COMMITMENT);
                    DANIELS.forEach(words ->
                            assertThat(tomas.edits("Daniel Achterberg", words)).hasSize(1));
                    TOMASES.forEach(words ->
                            assertThat(tomas.edits("Tomas Reyl", words)).hasSize(1));
                });
        tomas.visitor().takesPicture("history-after-all");
    }

    private static void eachWordTellsItsAuthor(Scribe daniel) {
        daniel.asksWhoWroteThis();
        DANIELS.forEach(
                words -> daniel.findsThatTheseWordsAre(words, "▲ Daniel Achterberg, Ministry of Justice (Government)"));
        TOMASES.forEach(words ->
                daniel.findsThatTheseWordsAre(words, "● Tomas Reyl, Kambria Transparency Network (Civil society)"));
        daniel.visitor().takesPicture("who-wrote-this");
    }
}
