package org.codraft.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.codraft.notification.Cadence;
import org.codraft.notification.MailSettings;
import org.codraft.notification.Wishes;
import org.codraft.testing.CodraftTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class MailViewTests extends InboxScreenTest {

    @Autowired
    MailSettings settings;

    @Test
    void keepsWhatSomebodyWishes() {
        looksAs(table.tomas);
        navigate(NotificationNavigation.mail(table.country.slug()), MailView.class);
        assertThat(words()).contains(table.tomas.signedIn().email(), "UTC");

        cadences().setValue(Cadence.NEVER);
        press("Save");

        assertThat(words()).contains("Saved");
        assertThat(table.tomas.does(settings::mine))
                .isEqualTo(new Wishes(Cadence.NEVER, Cadence.AT_ONCE, Cadence.DAILY));
        assertThat(table.ana.does(settings::mine)).isEqualTo(Wishes.USUAL);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Cadence> cadences() {
        return $(RadioButtonGroup.class).all().getFirst();
    }
}
