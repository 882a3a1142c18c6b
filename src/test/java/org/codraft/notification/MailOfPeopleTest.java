package org.codraft.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.codraft.commitment.Commitment;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Said;
import org.codraft.membership.Accounts;
import org.codraft.membership.Role;
import org.codraft.testing.Exchange.Table;
import org.codraft.testing.Person;
import org.codraft.testing.TestClock;
import org.codraft.testing.Workshop;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What mail tells whom, and when. */
class MailOfPeopleTest extends MailTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Inboxes inbox;

    @Test
    void tellsWhoeverAskedOfADecisionExactlyOnce() throws Exception {
        UUID suggestion = table.suggests(table.ana, "Publish the contracts", "They are public money.");
        table.decides(suggestion, DecisionKind.NOT_ADOPTED, "There is no budget.");

        carry();
        carry();
        carryInTheMorning();

        assertThat(sentTo(table.ana)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("did not adopt what you asked for: S1", "Open contracts");
            assertThat(mail.text()).contains("There is no budget.", "Publish the contracts");
            assertThat(mail.html()).contains("There is no budget.");
            assertThat(mail.message().getContentType()).startsWith("multipart/");
        });
        assertThat(sentTo(table.official)).noneMatch(mail -> mail.subject().contains("did not adopt"));
    }

    @Test
    void tellsOfEachDecisionOnceWhenOneIsReconsidered() {
        UUID suggestion = table.suggests(table.ana, "Publish the contracts", "");
        UUID decision = table.decides(suggestion, DecisionKind.NOT_ADOPTED, "There is no budget.");
        table.reconsiders(suggestion, decision);

        carry();

        assertThat(sentTo(table.ana)).hasSize(2);
    }

    @Test
    void tellsWhoeverIsMentionedAtOnce() {
        table.says(table.ana, "Which provinces?", table.tomas);

        carry();

        assertThat(sentTo(table.tomas)).singleElement().satisfies(mail -> {
            assertThat(mail.text()).contains("Which provinces?");
            assertThat(mail.text()).contains(PUBLIC + "/" + table.country.slug() + "/plans/");
        });
    }

    @Test
    void gathersADayByCommitmentTheNewestFirstWithTheText() {
        Commitment other = workshop.aCommitmentIn(table.country, table.plan.id());
        wishes(table.tomas, Cadence.DAILY);
        table.says(table.ana, "The first words", table.tomas);
        table.says(table.ana, other, Said.words("The second words").to(Set.of(table.tomas.seat()), Set.of()));
        table.says(table.ana, "The third words", table.tomas);

        carry();
        assertThat(sentTo(table.tomas)).isEmpty();
        carryInTheMorning();
        carryInTheMorning();

        assertThat(sentTo(table.tomas)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("3 things wait for you in kambria");
            assertThat(mail.text())
                    .containsSubsequence(
                            "1 · Open contracts",
                            "The third words",
                            "The first words",
                            "2 · Open contracts",
                            "The second words");
            assertThat(Jsoup.parse(mail.html()).select("h2").eachText())
                    .containsExactly("1 · Open contracts", "2 · Open contracts");
        });
    }

    @Test
    void sendsNoSecondDailyMailTheSameDay() {
        wishes(table.tomas, Cadence.DAILY);
        table.says(table.ana, "The first words", table.tomas);
        carryInTheMorning();
        Duration later = untilMorning(ZoneId.of("UTC")).plusMinutes(30);
        TestClock.in(later, () -> table.says(table.ana, "The second words", table.tomas));

        carryAfter(later.plusMinutes(30));
        assertThat(sentTo(table.tomas)).hasSize(1);

        carryAfter(later.plusDays(1));
        assertThat(sentTo(table.tomas)).hasSize(2);
    }

    @Test
    void sendsTheDailyMailInTheMorningOfWhereSomebodyLives() {
        wishes(table.tomas, Cadence.DAILY);
        accounts.live(table.tomas.signedIn(), TOKYO);
        table.says(table.ana, "Which provinces?", table.tomas);
        Duration seven = untilMorning(TOKYO);

        carryAfter(seven.minusMinutes(16));
        int before = sentTo(table.tomas).size();
        carryAfter(seven);

        assertThat(before).isZero();
        assertThat(sentTo(table.tomas))
                .singleElement()
                .matches(mail -> mail.text().contains("JST"));
    }

    @Test
    void sendsNothingToWhoeverWishesNone() {
        wishes(table.tomas, Cadence.NEVER);
        table.says(table.ana, "Which provinces?", table.tomas);

        carry();
        carryInTheMorning();

        assertThat(sentTo(table.tomas)).isEmpty();
    }

    @Test
    void leavesOutOfTheDailyMailWhatWasReadOrSettled() {
        wishes(table.tomas, Cadence.DAILY);
        wishes(table.official, Cadence.DAILY);
        UUID thread = table.says(table.ana, "Which provinces?", table.tomas);
        UUID suggestion = table.suggests(table.ana, "Publish the contracts", "");
        carry();
        table.tomas.acts(() -> inbox.readAt(thread));
        table.decides(suggestion, DecisionKind.NOT_ADOPTED, "There is no budget.");

        carryInTheMorning();

        assertThat(sentTo(table.tomas)).isEmpty();
        assertThat(sentTo(table.official)).isEmpty();
    }

    @Test
    void speaksTheReadersLanguage() {
        Person spanish = table.tomas;
        Person french = table.ana;
        exchange.reads(spanish, Locale.of("es"));
        exchange.reads(french, Locale.FRENCH);
        accounts.live(french.signedIn(), ZoneId.of("Europe/Paris"));

        table.says(table.official, "Which provinces?", spanish, french);
        carry();

        assertThat(sentTo(spanish)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("le menciona");
            assertThat(Jsoup.parse(mail.html()).select("html").attr("lang")).isEqualTo("es");
            assertThat(mail.text()).contains("UTC");
        });
        assertThat(sentTo(french)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("vous mentionne");
            assertThat(mail.text()).containsPattern("CES?T").contains("Vous recevez ce courriel");
        });
    }

    @Test
    void sendsTheSuspendedNothing() {
        wishes(table.ana, Cadence.DAILY);
        table.says(table.official, "Which provinces?", table.tomas, table.ana);
        table.suspends(table.tomas);
        carry();
        table.suspends(table.ana);

        carryInTheMorning();

        assertThat(sentTo(table.tomas)).isEmpty();
        assertThat(sentTo(table.ana)).isEmpty();
    }

    @Test
    void saysNothingOfWhatWasHiddenMeanwhile() {
        wishes(table.tomas, Cadence.DAILY);
        UUID thread = table.says(table.ana, "An insult", table.tomas, table.official);
        table.says(table.ana, "Which provinces?", table.tomas);
        LINE.suffers(LineToTheServer.Trouble.BUSY);
        carry();
        table.hides(table.firstCommentOf(thread));
        mendTheLine();

        carryInTheMorning();

        assertThat(sentTo(table.official)).isEmpty();
        assertThat(sentTo(table.tomas)).singleElement().satisfies(mail -> {
            assertThat(mail.text()).contains("Which provinces?").doesNotContain("insult");
            assertThat(mail.html()).doesNotContain("insult");
        });
    }

    @Test
    void keepsCountriesApart() {
        Table elsewhere = exchange.aTable("orvanie");
        Person both = world.alsoIn(elsewhere.country, table.tomas, Role.COMMENTER);
        table.says(table.ana, "Words of Kambria", table.tomas);
        elsewhere.says(elsewhere.ana, "Words of Orvanie", both);

        carry(elsewhere.country);
        assertThat(sentTo(both)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("[orvanie]");
            assertThat(mail.text()).contains("Words of Orvanie").doesNotContain("Kambria");
        });

        carry(table.country);
        assertThat(sentTo(both)).hasSize(2);
        assertThat(sentTo(elsewhere.official)).isEmpty();
    }

    @Test
    void makesHostileWordsInert() throws Exception {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\r\nBcc: all@example.org";
        Person mallory = aPersonCalled("Mallory\r\nBcc: all@example.org <b>www.evil.example</b>\u202e");
        table.says(mallory, hostile, table.tomas);

        carry();

        Sent mail = sentTo(table.tomas).getFirst();
        Document page = Jsoup.parse(mail.html());
        assertThat(mail.message().getAllRecipients()).hasSize(1);
        assertThat(mail.message().getHeader("Bcc")).isNull();
        assertThat(mail.subject()).doesNotContain("\n", "\r", "\u202e", "www.evil.example");
        assertThat(page.select("script, img, b, iframe, link, form")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>");
        assertThat(mail.text()).doesNotContain("www.evil.example");
    }

    @Test
    void tellsNobodyThatItWasReadAndLinksToThePublicAddressAlone() throws Exception {
        table.says(table.ana, "See https://elsewhere.example", table.tomas);

        carry();

        Sent mail = sentTo(table.tomas).getFirst();
        Document page = Jsoup.parse(mail.html());
        List<String> links = page.select("a[href]").eachAttr("href");
        assertThat(links).isNotEmpty().allMatch(link -> link.startsWith(PUBLIC + "/" + table.country.slug() + "/"));
        assertThat(page.select("[src], [background], link, object")).isEmpty();
        assertThat(mail.html()).doesNotContain("url(", "@import").contains("prefers-color-scheme: dark");
        assertThat(mail.message().getHeader("Disposition-Notification-To")).isNull();
        assertThat(mail.message().getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    private Person aPersonCalled(String name) {
        return world.aMemberCalled(name, table.country, Role.COMMENTER);
    }
}
