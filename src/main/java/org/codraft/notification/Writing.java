package org.codraft.notification;

import java.util.List;
import java.util.Optional;
import org.codraft.notification.MailBook.Mail;
import org.codraft.tenancy.Country;
import org.springframework.stereotype.Component;

/** Writes what a mail says at this moment, as whoever acts may read it. */
@Component
class Writing {

    private final MailBook mails;
    private final Matters matters;
    private final Letters letters;

    Writing(MailBook mails, Matters matters, Letters letters) {
        this.mails = mails;
        this.matters = matters;
        this.letters = letters;
    }

    /** Empty if nothing is left to say. */
    Optional<Letter> write(Country country, Mail mail) {
        List<Notice> told = mails.told(mail.id());
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(letters.write(new Envelope(country, mail.reader(), mail.digest()), matters.of(told)));
    }
}
