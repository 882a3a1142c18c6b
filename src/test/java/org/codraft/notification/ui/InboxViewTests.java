package org.codraft.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.UUID;
import org.codraft.commitment.ui.CommitmentNavigation;
import org.codraft.discussion.DecisionKind;
import org.codraft.notification.Attention;
import org.codraft.notification.Followed;
import org.codraft.notification.Following;
import org.codraft.notification.Inboxes;
import org.codraft.testing.CodraftTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class InboxViewTests extends InboxScreenTest {

    @Autowired
    Following following;

    @Autowired
    Inboxes inbox;

    @Test
    void saysThatNothingWaits() {
        looksAs(table.tomas);

        open();

        assertThat(words()).contains("Nothing waits for you");
        assertThat($(InboxWay.class).single().getElement().getTextRecursively()).isEqualTo("Inbox");
    }

    @Test
    void showsWhatWaitsWithTheWayThere() {
        UUID thread = table.says(table.ana, "Which provinces?", table.tomas);
        UUID suggestion = table.suggests(table.tomas, "Publish the contracts", "They are public money.");
        table.decides(suggestion, DecisionKind.NOT_ADOPTED, "There is no budget.");
        looksAs(table.tomas);

        open();

        assertThat(words())
                .contains(
                        "1 mention · 1 answer to you",
                        "1 · Open contracts",
                        table.ana.signedIn().name(),
                        "mentions you",
                        "Which provinces?",
                        "There is no budget.");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(there -> there.endsWith("thread=" + thread));
        assertThat(wordsWithTheFrame()).contains("2 unread");
    }

    @Test
    void speaksTheReadersLanguage() {
        table.says(table.ana, "Which provinces?", table.tomas);
        exchange.reads(table.tomas, Locale.of("es"));
        looksAs(table.tomas);

        open();

        assertThat(words()).contains("Le espera", "le menciona");
    }

    @Test
    void putsAwayAndBack() {
        table.says(table.ana, "Which provinces?", table.tomas);
        looksAs(table.tomas);
        open();

        press("Done");
        assertThat(words()).contains("Nothing waits for you");

        UI.getCurrent()
                .navigate(NotificationNavigation.inbox(table.country.slug()), QueryParameters.of("show", "done"));
        press("Put back");
        open();
        assertThat(words()).contains("Which provinces?");
    }

    @Test
    void mutesAConversation() {
        UUID thread = table.says(table.tomas, "Which provinces?");
        table.replies(table.ana, thread, "All of them.");
        looksAs(table.tomas);
        open();

        press("Mute this conversation");

        assertThat(words()).contains("Nothing waits for you");
        assertThat(table.tomas.does(() -> following.attention(Followed.thread(thread))))
                .isEqualTo(Attention.MUTE);
    }

    @Test
    void followsACommitment() {
        table.says(table.ana, "Which provinces?", table.tomas);
        looksAs(table.tomas);
        open();

        $(AttentionField.class).single().setValue(Attention.FOLLOW);

        assertThat(table.tomas.does(() -> following.attention(Followed.commitment(table.commitment.id()))))
                .isEqualTo(Attention.FOLLOW);
    }

    @Test
    void hasReadWhatItWasAboutWhoeverComesToThePlace() {
        UUID thread = table.says(table.ana, "Which provinces?", table.tomas);
        looksAs(table.tomas);

        UI.getCurrent()
                .navigate(
                        CommitmentNavigation.commitment(
                                table.country.slug(), table.plan.slug(), table.commitment.reference()),
                        QueryParameters.of("thread", thread.toString()));

        assertThat(wordsWithTheFrame()).doesNotContain("unread");
        assertThat(table.tomas.does(inbox::unread)).isZero();
    }

    @Test
    void makesHostileWordsInert() {
        table.says(table.ana, "<img src=x onerror=alert(1)>", table.tomas);
        looksAs(table.tomas);

        open();

        assertThat(words()).contains("<img src=x onerror=alert(1)>");
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<img");
    }

    private void open() {
        navigate(NotificationNavigation.inbox(table.country.slug()), InboxView.class);
    }
}
