package org.codraft.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.codraft.CodraftApplication;
import org.codraft.discussion.DecisionKind;
import org.codraft.notification.LineToTheServer.Trouble;
import org.codraft.notification.Outbox.Lying;
import org.codraft.shared.NotPossible;
import org.codraft.testing.AtOnce;
import org.codraft.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A mail is never lost and never doubled, whatever happens to the server, the line, or Codraft. */
class MailThroughTroubleTest extends MailTest {

    private static final List<String> SAME = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.flyway.url",
            "spring.flyway.user",
            "spring.flyway.password",
            "spring.mail.host",
            "spring.mail.port",
            "codraft.mail.from",
            "codraft.base-url",
            "codraft.mail.every",
            "codraft.mail.everywhere");

    @Autowired
    private Outbox outbox;

    @Autowired
    private Environment settings;

    @Test
    void isTriedAgainUntilTheServerAnswers() {
        table.says(table.ana, "Which provinces?", table.tomas);
        LINE.suffers(Trouble.CUT);
        carry();
        carryAfter(Duration.ofSeconds(30));
        carryAfter(Duration.ofMinutes(2));

        assertThat(lying()).singleElement().satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.WAITING);
            assertThat(mail.attempts()).isEqualTo(2);
            assertThat(mail.problem()).isNotBlank();
        });

        mendTheLine();
        carryAfter(Duration.ofMinutes(10));
        carryAfter(Duration.ofHours(10));
        assertThat(sentTo(table.tomas)).hasSize(1);
        assertThat(lying()).isEmpty();
    }

    @Test
    void isGivenUpInTheEndAndSentWhenSomebodySaysSo() {
        table.says(table.ana, "Which provinces?", table.tomas);
        LINE.suffers(Trouble.BUSY);
        IntStream.rangeClosed(0, 10).forEach(day -> carryAfter(Duration.ofDays(day)));

        assertThat(lying()).extracting(Lying::state).containsExactly(MailState.FAILED);
        assertThat(lying().getFirst().problem()).contains("Come again later");

        mendTheLine();
        table.administrator.acts(() -> outbox.send(lying().getFirst().id()));
        carry();
        assertThat(sentTo(table.tomas)).hasSize(1);
    }

    @Test
    void isNotTriedAgainWhenThereIsNoSuchMailbox() {
        table.says(table.ana, "Which provinces?", table.tomas);
        LINE.suffers(Trouble.REFUSED);
        carry();
        mendTheLine();
        carryAfter(Duration.ofDays(2));

        assertThat(lying()).singleElement().satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.FAILED);
            assertThat(mail.problem()).contains("No such mailbox");
        });
    }

    @Test
    void isNotSentTwiceWhenTheLineBreaksBeforeTheServerSaysThatItHasIt() {
        table.says(table.ana, "Which provinces?", table.tomas);
        LINE.suffers(Trouble.BREAKS_AT_THE_END);
        carry();
        mendTheLine();
        carryAfter(Duration.ofDays(2));

        assertThat(sentTo(table.tomas)).hasSizeLessThanOrEqualTo(1);
        assertThat(lying()).extracting(Lying::state).containsExactly(MailState.UNCERTAIN);
    }

    @Test
    void isNotSentTwiceWhenCodraftDiesWhileItSends() {
        table.says(table.ana, "Which provinces?", table.tomas);
        carry();
        connections
                .aboveAllWalls()
                .sql("update mail set state = 'SENDING', next_at = now() + interval '10 minutes' where tenant_id = ?")
                .param(table.country.tenant().id())
                .update();

        carry();
        carryAfter(Duration.ofMinutes(11));
        carryAfter(Duration.ofDays(1));

        assertThat(sentTo(table.tomas)).hasSize(1);
        assertThat(lying()).extracting(Lying::state).containsExactly(MailState.UNCERTAIN);
    }

    @Test
    void canOnlyBeSentAgainWhileItLies() {
        table.says(table.ana, "Which provinces?", table.tomas);
        LINE.suffers(Trouble.REFUSED);
        carry();
        UUID mail = lying().getFirst().id();
        mendTheLine();
        table.administrator.acts(() -> outbox.send(mail));

        assertThatThrownBy(() -> table.administrator.acts(() -> outbox.send(mail)))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void isSentAfterARestartOnceByTwoNodes() throws Exception {
        IntStream.range(0, 20).forEach(number -> {
            UUID suggestion = table.suggests(table.ana, "Step " + number, "");
            table.decides(suggestion, DecisionKind.NOT_ADOPTED, "There is no budget.");
        });
        wishes(table.tomas, Cadence.DAILY);
        table.says(table.ana, "Which provinces?", table.tomas);

        try (ConfigurableApplicationContext another = anotherNode()) {
            Post there = another.getBean(Post.class);
            AtOnce.times(4, number -> {
                (number % 2 == 0 ? post : there).carry(table.country);
                return number;
            });
            Duration morning = untilMorning(java.time.ZoneOffset.UTC);
            AtOnce.times(
                    2,
                    number -> TestClock.in(morning, () -> {
                        post.carry(table.country);
                        return number;
                    }));
        }

        assertThat(sentTo(table.ana)).hasSize(20).extracting(Sent::text).doesNotHaveDuplicates();
        assertThat(sentTo(table.tomas)).hasSize(1);
    }

    private ConfigurableApplicationContext anotherNode() {
        return new SpringApplicationBuilder(CodraftApplication.class)
                .run(Stream.concat(
                                SAME.stream().map(name -> "--" + name + "=" + settings.getRequiredProperty(name)),
                                Stream.of("--server.port=0", "--vaadin.productionMode=true"))
                        .toArray(String[]::new));
    }

    private List<Lying> lying() {
        return table.administrator.does(outbox::lying);
    }
}
