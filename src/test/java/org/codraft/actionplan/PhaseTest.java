package org.codraft.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.codraft.shared.LocalizedText;
import org.codraft.shared.NotPossible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 28);

    @ParameterizedTest
    @CsvSource({"2027-01-31, TO_COME, 29", "2027-02-01, NOW, 28", "2027-02-28, NOW, 1", "2027-03-01, DONE, 0"})
    void knowsWhereADayFindsIt(LocalDate day, Phase.Progress progress, long daysLeft) {
        Phase drafting = aPhase();
        drafting.last(FIRST, LAST);

        assertThat(drafting.on(day)).isEqualTo(progress);
        assertThat(drafting.daysLeftOn(day)).isEqualTo(daysLeft);
    }

    @Test
    void isUndatedUntilItHasAFirstDay() {
        Phase drafting = aPhase();

        assertThat(drafting.on(FIRST)).isEqualTo(Phase.Progress.UNDATED);

        drafting.last(null, LAST);

        assertThat(drafting.on(FIRST)).isEqualTo(Phase.Progress.UNDATED);
    }

    @Test
    void goesOnWithoutALastDay() {
        Phase drafting = aPhase();

        drafting.last(FIRST, null);

        assertThat(drafting.on(LAST.plusYears(9))).isEqualTo(Phase.Progress.NOW);
        assertThat(drafting.daysLeftOn(FIRST)).isZero();
    }

    @Test
    void refusesToEndBeforeItStartsAndKeepsItsDates() {
        Phase drafting = aPhase();
        drafting.last(FIRST, LAST);

        assertThatThrownBy(() -> drafting.last(LAST, FIRST)).isInstanceOf(NotPossible.class);
        assertThat(drafting.starts()).isEqualTo(FIRST);
        assertThat(drafting.ends()).isEqualTo(LAST);
    }

    private static Phase aPhase() {
        return new Phase(
                UUID.randomUUID(), new PhaseTemplate("drafting", LocalizedText.of(Locale.ENGLISH, "Drafting"), 3));
    }
}
