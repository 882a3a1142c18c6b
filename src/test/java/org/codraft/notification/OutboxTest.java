package org.codraft.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.codraft.membership.Refused;
import org.codraft.notification.Outbox.Lying;
import org.codraft.shared.NotPossible;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Exchange;
import org.codraft.testing.Exchange.Table;
import org.codraft.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Without a mail server every mail is kept, for the administrators of its country and nobody else. */
@CodraftTest
class OutboxTest {

    @Autowired
    private Exchange exchange;

    @Autowired
    private Post post;

    @Autowired
    private Outbox outbox;

    private Table table;
    private UUID thread;

    @BeforeEach
    void writeAMail() {
        table = exchange.aTable();
        thread = table.says(table.ana, "Which provinces?", table.tomas);
        post.carry(table.country);
    }

    @Test
    void keepsWhatNoServerTakes() {
        assertThat(lying()).singleElement().satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.KEPT);
            assertThat(mail.address()).isEqualTo(table.tomas.signedIn().email());
            assertThat(mail.subject()).contains("mentions you");
            assertThat(words(mail.id())).contains("Which provinces?").doesNotContain("http");
        });
    }

    @Test
    void forgetsTheWordsOfAHiddenComment() {
        UUID mail = lying().getFirst().id();

        table.hides(table.firstCommentOf(thread));

        assertThat(lying()).isEmpty();
        assertThat(table.administrator.does(() -> outbox.words(mail))).isEmpty();
    }

    @Test
    void sendsNothingWithoutAServer() {
        UUID mail = lying().getFirst().id();

        assertThatThrownBy(() -> table.administrator.acts(() -> outbox.send(mail)))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void isClosedToWhoeverLacksTheRight() {
        UUID mail = lying().getFirst().id();

        for (Person person : List.of(table.official, table.ana, table.tomas)) {
            assertThatThrownBy(() -> person.does(outbox::lying)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> person.does(() -> outbox.words(mail))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> person.acts(() -> outbox.send(mail))).isInstanceOf(Refused.class);
        }
    }

    @Test
    void showsNothingToAnAdministratorOfAnotherCountry() {
        UUID mail = lying().getFirst().id();
        Person stranger = exchange.aTable("orvanie").administrator;

        assertThat(stranger.does(outbox::lying)).isEmpty();
        assertThat(stranger.does(() -> outbox.words(mail))).isEmpty();
        assertThatThrownBy(() -> stranger.doesIn(table.country.tenant(), outbox::lying))
                .isInstanceOf(Refused.class);
    }

    private List<Lying> lying() {
        return table.administrator.does(outbox::lying);
    }

    private String words(UUID mail) {
        return table.administrator.does(() -> outbox.words(mail)).orElseThrow();
    }
}
