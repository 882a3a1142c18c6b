package org.codraft.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.codraft.installation.StartRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.web.server.PortInUseException;

class StartRefusedTests {

    @ParameterizedTest
    @EnumSource
    void saysEveryReasonInOneSentenceOfEachLanguage(Reason reason) {
        var sentences = new HashSet<String>();

        for (var language : new String[] {"en", "es", "fr"}) {
            var sentence = StartSentences.in(Locale.of(language)).say(reason.key(), "FIRST", "SECOND");
            assertThat(sentence).endsWith(".").doesNotContain("\n", "{", "''");
            sentences.add(sentence);
        }

        assertThat(sentences).hasSize(3);
    }

    @Test
    void speaksEnglishToEverybodyElse() {
        assertThat(StartSentences.in(Locale.JAPANESE).say(Reason.NO_DATABASE.key()))
                .startsWith("No database is given");
    }

    @Test
    void namesAPortTakenAtTheLastMoment() {
        var failure = new IllegalStateException(new PortInUseException(4711));

        assertThat(StartReport.sentence(failure)).get().asString().contains("4711");
    }

    @Test
    void leavesAProgrammersMistakeToSpring() {
        assertThat(StartReport.sentence(new IllegalStateException())).isEmpty();
    }
}
