package org.codraft.importing;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * What the dates of one country's column say about those among them whose day and month could be swapped. Dates that
 * contradict each other decide nothing, and neither do dates written in another way: where somebody wrote 30/6/2016, the
 * 12/01/2014 beside it came from a spreadsheet that turned "December 2014" into a date, and is no 12th of January.
 */
final class DateEvidence {

    /** So many different months, each on its first day, are no accident; as many days of one January would be. */
    private static final int MONTHS_ENOUGH = 3;

    private final Hand padded = new Hand();
    private final Hand unpadded = new Hand();
    private final Hand either = new Hand();

    void see(String cell) {
        Matcher numbers = PublishedDate.NUMBERS.matcher(cell.strip());
        if (numbers.matches()) {
            int first = Integer.parseInt(numbers.group(1));
            int second = Integer.parseInt(numbers.group(3));
            boolean tellsItsHand = first <= 9 || second <= 9;
            (lacksZeros(numbers) ? unpadded : tellsItsHand ? padded : either).see(first, second);
        }
    }

    /** The order in which to read this cell, as far as the others decide it. */
    DayOrder orderFor(String cell) {
        Matcher numbers = PublishedDate.NUMBERS.matcher(cell.strip());
        if (!numbers.matches()) {
            return DayOrder.UNDECIDED;
        }
        // 31/12/2014 looks the same with and without zeros: it goes with those who left them out, if anybody did.
        if (lacksZeros(numbers)) {
            return unpadded.order(either);
        }
        return padded.order(unpadded.isSure() ? padded : either);
    }

    private static boolean lacksZeros(Matcher numbers) {
        return numbers.group(1).length() == 1 || numbers.group(3).length() == 1;
    }

    /** One way of writing dates. */
    private static final class Hand {

        private boolean dayFirst;
        private boolean monthFirst;
        private boolean everyFirstIsOne = true;
        private boolean everySecondIsOne = true;
        private final Set<Integer> firsts = new HashSet<>();
        private final Set<Integer> seconds = new HashSet<>();

        void see(int first, int second) {
            dayFirst |= first > 12;
            monthFirst |= second > 12;
            if (first <= 12 && second <= 12) {
                everyFirstIsOne &= first == 1;
                everySecondIsOne &= second == 1;
                firsts.add(first);
                seconds.add(second);
            }
        }

        boolean isSure() {
            return dayFirst || monthFirst;
        }

        DayOrder order(Hand companion) {
            boolean day = dayFirst || companion.dayFirst || (everyFirstIsOne && seconds.size() >= MONTHS_ENOUGH);
            boolean month = monthFirst || companion.monthFirst || (everySecondIsOne && firsts.size() >= MONTHS_ENOUGH);
            return day == month ? DayOrder.UNDECIDED : day ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
        }
    }
}
