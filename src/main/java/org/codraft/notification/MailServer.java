package org.codraft.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server that was set, if one was. */
@Component
class MailServer {

    private final @Nullable JavaMailSender sender;
    private final String from;

    MailServer(ObjectProvider<JavaMailSender> sender, @Value("${codraft.mail.from:}") String from) {
        this.sender = sender.getIfAvailable();
        this.from = from.strip();
    }

    /** Whether a mail server and the sender's address were set. */
    boolean isSet() {
        return sender != null && !from.isEmpty();
    }

    /**
     * What became of handing a mail to the server.
     *
     * @param problem what the server said, empty if it took the mail
     */
    record Handed(Result result, String problem) {}

    /** What became of a mail. */
    enum Result {
        TAKEN,
        /** Not now: another time it may. */
        LATER,
        /** Never: it said so. */
        REFUSED,
        /** The line broke, perhaps after the server had it all. */
        UNKNOWN
    }

    /** Hands the mail over; its number names it for ever, so that a mail program can tell a second copy. */
    Handed hand(UUID number, String address, Letter letter, Instant at) {
        JavaMailSender set = Objects.requireNonNull(sender, "asked whether a server is set before");
        try {
            MimeMessage message = set.createMimeMessage();
            MimeMessageHelper mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            mail.setFrom(new InternetAddress(from));
            mail.setTo(new InternetAddress(address, true));
            mail.setSubject(letter.subject());
            mail.setText(letter.text(), letter.html());
            mail.setSentDate(Date.from(at));
            message.setHeader("Message-ID", "<" + number + "@" + host() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            set.send(message);
            return new Handed(Result.TAKEN, "");
        } catch (MessagingException unwritable) {
            return new Handed(Result.REFUSED, words(unwritable));
        } catch (MailException failure) {
            Throwable cause = cause(failure);
            return new Handed(wasConnected(failure) ? result(cause) : Result.LATER, words(cause));
        }
    }

    private String host() {
        return from.replaceAll(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** Before the line to the server stood, what went wrong is what went wrong with every mail. */
    private static boolean wasConnected(MailException failure) {
        return failure instanceof MailSendException && failure.getCause() != cause(failure);
    }

    private static Throwable cause(MailException failure) {
        if (failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            return sending.getMessageExceptions()[0];
        }
        return Objects.requireNonNullElse(failure.getCause(), failure);
    }

    static Result result(Throwable cause) {
        return switch (cause) {
            case SMTPSendFailedException said -> result(said.getReturnCode());
            case SMTPAddressFailedException said -> result(said.getReturnCode());
            case SendFailedException refused
            when refused.getNextException() instanceof SMTPAddressFailedException said -> result(said.getReturnCode());
            case SendFailedException _ -> Result.REFUSED;
            default -> Result.UNKNOWN;
        };
    }

    private static Result result(int code) {
        return switch (code / 100) {
            case 4 -> Result.LATER;
            case 5 -> Result.REFUSED;
            default -> Result.UNKNOWN;
        };
    }

    /** What the server said of the address stands behind what is said of the mail. */
    private static String words(Throwable problem) {
        Throwable told = problem instanceof SendFailedException refused && refused.getNextException() != null
                ? refused.getNextException()
                : problem;
        return Inert.shortened(
                Inert.line(Objects.requireNonNullElse(
                        told.getMessage(), told.getClass().getSimpleName())),
                500);
    }
}
