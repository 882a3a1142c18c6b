package org.codraft.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.codraft.membership.Mailboxes.Mailbox;
import org.codraft.notification.MailBook.Mail;
import org.codraft.notification.MailServer.Handed;
import org.codraft.tenancy.Country;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mail of a country, one after the other. A mail is marked as being sent before it is handed over, and the mark
 * is stored: whatever dies then, nobody sends it a second time unasked.
 */
@Component
class Sending {

    /** Longer than a mail server may take by the time limits in application.properties. */
    static final Duration LONGEST_HANDING = Duration.ofMinutes(10);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final MailBook mails;
    private final Writing writing;
    private final MailServer server;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sending(MailBook mails, Writing writing, MailServer server, TransactionTemplate transaction, Clock clock) {
        this.mails = mails;
        this.writing = writing;
        this.server = server;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Ready(Mail mail, String address, Letter letter) {}

    /** Sends the next mail of the bound country whose time has come; false if there is none. */
    boolean sendNext(Country country, Map<UUID, Mailbox> mailboxes) {
        Instant now = clock.instant();
        List<Optional<Ready>> next = Objects.requireNonNull(transaction.execute(status -> mails.next(now)
                .map(mail -> prepare(country, mail, mailboxes.get(mail.seat()), now))
                .map(List::of)
                .orElse(List.of())));
        next.forEach(ready -> ready.ifPresent(this::hand));
        return !next.isEmpty();
    }

    /** Those that somebody stopped sending are nobody's to send again. */
    void giveUpOnTheInterrupted() {
        transaction.executeWithoutResult(status -> mails.uncertain(clock.instant()));
    }

    private Optional<Ready> prepare(Country country, Mail mail, @Nullable Mailbox mailbox, Instant now) {
        Optional<Letter> letter =
                mailbox == null ? Optional.empty() : mailbox.actor().call(() -> writing.write(country, mail));
        if (mailbox == null || letter.isEmpty()) {
            mails.drop(mail);
            return Optional.empty();
        }
        if (!server.isSet()) {
            mails.keep(mail, letter.get());
            return Optional.empty();
        }
        mails.begin(mail, letter.get(), now, LONGEST_HANDING);
        return Optional.of(new Ready(mail, mailbox.address(), letter.get()));
    }

    private void hand(Ready ready) {
        Handed handed = server.hand(ready.mail().id(), ready.address(), ready.letter(), clock.instant());
        transaction.executeWithoutResult(status -> remember(ready.mail(), handed, clock.instant()));
    }

    private void remember(Mail mail, Handed handed, Instant now) {
        switch (handed.result()) {
            case TAKEN -> mails.sent(mail, now);
            case REFUSED -> mails.failed(mail, MailState.FAILED, handed.problem(), now);
            case UNKNOWN -> mails.failed(mail, MailState.UNCERTAIN, handed.problem(), now);
            case LATER -> {
                boolean again = mail.attempts() < PAUSES.size();
                mails.failed(
                        mail,
                        again ? MailState.WAITING : MailState.FAILED,
                        handed.problem(),
                        again ? now.plus(PAUSES.get(mail.attempts())) : now);
            }
        }
    }
}
