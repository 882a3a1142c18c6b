package org.codraft.notification;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.codraft.notification.MailTest.Sent;

/** Reads the parts of a mail. */
final class MailParts {

    private MailParts() {}

    static Sent read(MimeMessage message) {
        try {
            Map<String, String> parts = new LinkedHashMap<>();
            collect(message, parts);
            return new Sent(
                    message,
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    parts.getOrDefault("text/plain", "").replace("\r\n", "\n"),
                    parts.getOrDefault("text/html", ""));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, Map<String, String> parts) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                collect(one, parts);
            }
        } else {
            parts.put(
                    part.getContentType().replaceAll(";.*", "").strip(),
                    part.getContent().toString());
        }
    }
}
