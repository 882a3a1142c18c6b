package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateEvidenceTest {

    @Test
    void followsTheDatesThatAllowOnlyOneOrder() {
        assertThat(seeing("15/10/2013", "01/07/2014").orderFor("01/07/2014")).isEqualTo(DayOrder.DAY_FIRST);
        assertThat(seeing("12/31/2015").orderFor("12/01/2015")).isEqualTo(DayOrder.MONTH_FIRST);
    }

    @Test
    void decidesNothingWithoutEvidence() {
        assertThat(seeing("12/01/2015", "Autumn 2014").orderFor("12/01/2015")).isEqualTo(DayOrder.UNDECIDED);
    }

    @Test
    void decidesNothingWhereDatesContradictEachOther() {
        assertThat(seeing("30/09/2013", "09/30/2013").orderFor("02/03/2014")).isEqualTo(DayOrder.UNDECIDED);
    }

    @Test
    void doesNotJudgeASpreadsheetsDatesByThoseTypedBesideThem() {
        DateEvidence column = seeing("30/6/2016", "31/12/2015", "12/01/2014");

        assertThat(column.orderFor("12/01/2014")).isEqualTo(DayOrder.UNDECIDED);
        assertThat(column.orderFor("1/7/2014")).isEqualTo(DayOrder.DAY_FIRST);
    }

    @Test
    void takesTheFirstOfManyMonthsForWhatItIs() {
        DateEvidence column = seeing("30/6/2016", "12/01/2014", "06/01/2016", "07/01/2015", "01/01/2015");

        assertThat(column.orderFor("12/01/2014")).isEqualTo(DayOrder.MONTH_FIRST);
    }

    @Test
    void doesNotTakeFirstsInBothOrdersForAnything() {
        DateEvidence column = seeing("12/01/2014", "06/01/2016", "07/01/2015", "01/07/2014");

        assertThat(column.orderFor("12/01/2014")).isEqualTo(DayOrder.UNDECIDED);
    }

    private static DateEvidence seeing(String... cells) {
        DateEvidence evidence = new DateEvidence();
        for (String cell : cells) {
            evidence.see(cell);
        }
        return evidence;
    }
}
