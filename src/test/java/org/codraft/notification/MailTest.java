package org.codraft.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Exchange;
import org.codraft.testing.Exchange.Table;
import org.codraft.testing.Person;
import org.codraft.testing.TestClock;
import org.codraft.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A table of people, and a real mail server that takes what Codraft sends them. */
@CodraftTest
abstract class MailTest {

    static final String PUBLIC = "https://plans.example.org";
    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    static final LineToTheServer LINE;

    static {
        SERVER.start();
        LINE = LineToTheServer.to(SERVER.getSmtp().getPort());
    }

    @Autowired
    Exchange exchange;

    @Autowired
    World world;

    @Autowired
    Post post;

    @Autowired
    MailSettings settings;

    @Autowired
    Connections connections;

    @Autowired
    Clock clock;

    Table table;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", LINE::port);
        registry.add("codraft.mail.from", () -> "codraft@plans.example.org");
        registry.add("codraft.base-url", () -> PUBLIC);
    }

    @BeforeEach
    void settle() {
        table = exchange.aTable();
    }

    @AfterEach
    void mendTheLine() {
        LINE.suffers(LineToTheServer.Trouble.NONE);
    }

    void carry() {
        carry(table.country);
    }

    void carry(Country country) {
        post.carry(country);
    }

    /** As much later. */
    void carryAfter(Duration later) {
        TestClock.in(later, () -> {
            carry();
            return later;
        });
    }

    /** How long it is until the next quarter past seven in the morning there. */
    Duration untilMorning(ZoneId zone) {
        ZonedDateTime now = clock.instant().atZone(zone);
        ZonedDateTime today = now.with(LocalTime.of(7, 15));
        // What happens between seven and a quarter past is told the next day.
        boolean over = now.toLocalTime().isAfter(LocalTime.of(6, 59));
        return Duration.between(now, over ? today.plusDays(1) : today);
    }

    void carryInTheMorning() {
        carryAfter(untilMorning(ZoneOffset.UTC));
    }

    /** What the person was sent, the oldest first. */
    static List<Sent> sentTo(Person person) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(Sent::of)
                .filter(mail -> mail.to().equals(person.signedIn().email()))
                .toList();
    }

    void wishes(Person person, Cadence everything) {
        person.acts(() -> settings.wish(new Wishes(everything, everything, everything)));
    }

    /** A mail as it arrived. */
    record Sent(MimeMessage message, String to, String subject, String text, String html) {

        static Sent of(MimeMessage message) {
            return MailParts.read(message);
        }
    }
}
