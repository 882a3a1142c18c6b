package org.codraft.notification;

import java.util.List;
import java.util.UUID;
import org.codraft.notification.MailBook.Mail;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.springframework.stereotype.Component;

/** Mail that lies in the outbox: it never says what was hidden meanwhile. */
@Component
class Unsent {

    private final MailBook mails;
    private final Writing writing;
    private final Countries countries;

    Unsent(MailBook mails, Writing writing, Countries countries) {
        this.mails = mails;
        this.writing = writing;
        this.countries = countries;
    }

    /** Writes anew, in the caller's transaction, the mail that lies there and tells of one of these notices. */
    void tellAnew(List<UUID> notices) {
        Country country = countries.of(CurrentTenant.required()).orElseThrow();
        for (Mail mail : mails.lying(notices)) {
            writing.write(country, mail).ifPresentOrElse(letter -> mails.rewrite(mail, letter), () -> mails.drop(mail));
        }
    }
}
