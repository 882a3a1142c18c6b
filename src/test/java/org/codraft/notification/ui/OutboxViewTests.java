package org.codraft.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import org.codraft.notification.Posting;
import org.codraft.testing.CodraftTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CodraftTest
class OutboxViewTests extends InboxScreenTest {

    @Autowired
    ApplicationContext application;

    @Test
    void saysThatThereWasNothingToSend() {
        looksAs(table.administrator);

        open();

        assertThat(words()).contains("Codraft has no mail server", "There was nothing to send yet.");
    }

    @Test
    void showsWhatAKeptMailSays() {
        table.says(table.ana, "Which provinces?", table.tomas);
        Posting.carry(application, table.country);
        looksAs(table.administrator);

        open();
        $(Details.class).single().setOpened(true);

        assertThat(words())
                .contains(table.tomas.signedIn().email(), "Kept, not sent", "mentions you", "Which provinces?");
        assertThat(buttons()).doesNotContain("Send");
    }

    private void open() {
        navigate(NotificationNavigation.outbox(table.country.slug()), OutboxView.class);
    }
}
