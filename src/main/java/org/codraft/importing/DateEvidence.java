package org.codraft.importing;

import java.util.regex.Matcher;

/**
 * What the unmistakable dates of one country's column say about the others in it. Dates that contradict each other decide
 * nothing, and neither do dates written another way: where somebody wrote 30/6/2016, the 12/01/2015 beside it came from a
 * spreadsheet that turned "December 2014" into a date, and reading it day first would be wrong.
 */
final class DateEvidence {

    private boolean dayFirst;
    private boolean monthFirst;
    private boolean withoutZeros;

    void see(String cell) {
        Matcher numbers = PublishedDate.NUMBERS.matcher(cell.strip());
        if (!numbers.matches()) {
            return;
        }
        boolean firstIsDay = Integer.parseInt(numbers.group(1)) > 12;
        boolean secondIsDay = Integer.parseInt(numbers.group(3)) > 12;
        dayFirst |= firstIsDay;
        monthFirst |= secondIsDay;
        withoutZeros |= (firstIsDay || secondIsDay) && lacksZeros(numbers);
    }

    /** The order in which to read this cell, as far as the others decide it. */
    DayOrder orderFor(String cell) {
        Matcher numbers = PublishedDate.NUMBERS.matcher(cell.strip());
        boolean sameHand = numbers.matches() && (!withoutZeros || lacksZeros(numbers));
        if (dayFirst == monthFirst || !sameHand) {
            return DayOrder.UNDECIDED;
        }
        return dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    }

    private static boolean lacksZeros(Matcher numbers) {
        return numbers.group(1).length() == 1 || numbers.group(3).length() == 1;
    }
}
