package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.codraft.importing.PublishedDate.Reading;
import org.junit.jupiter.api.Test;

class PublishedDateTest {

    @Test
    void readsADayThatCanOnlyBeOne() {
        assertThat(day("30/9/2014")).isEqualTo(LocalDate.of(2014, 9, 30));
        assertThat(day("09/30/2013")).isEqualTo(LocalDate.of(2013, 9, 30));
        assertThat(day("04/04/2014")).isEqualTo(LocalDate.of(2014, 4, 4));
        assertThat(day("2014-09-30")).isEqualTo(LocalDate.of(2014, 9, 30));
    }

    @Test
    void keepsWordsAsWords() {
        for (String words :
                List.of("Autumn 2014", "2015", "By fall 2028", "Quarter 4 2016", "soonish", "2020-06", "")) {
            PublishedDate date = PublishedDate.read(words, DayOrder.DAY_FIRST);

            assertThat(date.text()).isEqualTo(words);
            assertThat(date.day()).isEmpty();
            assertThat(date.reading()).isEqualTo(Reading.WORDS);
        }
    }

    @Test
    void findsNoDayInAnImpossibleDate() {
        for (String impossible :
                List.of("31/02/2014", "31/9/2014", "2/29/2014", "2014-13-01", "40/40/2014", "0/0/2014")) {
            PublishedDate date = PublishedDate.read(impossible, DayOrder.DAY_FIRST);

            assertThat(date.text()).isEqualTo(impossible);
            assertThat(date.day()).isEmpty();
            assertThat(date.reading()).isEqualTo(Reading.IMPOSSIBLE);
        }
    }

    @Test
    void leavesOpenWhatCouldBeSwapped() {
        PublishedDate date = PublishedDate.read("12/01/2015", DayOrder.UNDECIDED);

        assertThat(date.day()).isEmpty();
        assertThat(date.reading()).isEqualTo(Reading.AMBIGUOUS);
        assertThat(PublishedDate.read("12/01/2015", DayOrder.MONTH_FIRST).date())
                .isEqualTo(LocalDate.of(2015, 12, 1));
        assertThat(PublishedDate.read("12/01/2015", DayOrder.DAY_FIRST).date()).isEqualTo(LocalDate.of(2015, 1, 12));
    }

    @Test
    void isDueAtTheEndOfAMonth() {
        assertThat(PublishedDate.endOfMonth("2024-02")).contains(LocalDate.of(2024, 2, 29));
        assertThat(PublishedDate.endOfMonth("Ongoing")).isEmpty();
    }

    private static LocalDate day(String text) {
        return PublishedDate.read(text, DayOrder.UNDECIDED).day().orElseThrow();
    }
}
