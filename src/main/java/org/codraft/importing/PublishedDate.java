package org.codraft.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as it was published: always its words, and a day only where there is no doubt about it. Better no day than a
 * wrong one.
 */
public record PublishedDate(String text, @Nullable LocalDate date, Reading reading) {

    /** How the words were understood. */
    enum Reading {
        DAY,
        WORDS,
        AMBIGUOUS,
        IMPOSSIBLE
    }

    static final PublishedDate NONE = new PublishedDate("", null, Reading.WORDS);

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");

    /** Reads a date; the order is asked only where the numbers themselves leave it open. */
    static PublishedDate read(String written, DayOrder order) {
        String text = written.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return ofOnly(text, day(iso.group(1), iso.group(2), iso.group(3)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return new PublishedDate(text, null, Reading.WORDS);
        }
        String year = numbers.group(4);
        LocalDate dayFirst = day(year, numbers.group(3), numbers.group(1));
        LocalDate monthFirst = day(year, numbers.group(1), numbers.group(3));
        if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
            return ofOnly(text, dayFirst != null ? dayFirst : monthFirst);
        }
        return switch (order) {
            case DAY_FIRST -> ofOnly(text, dayFirst);
            case MONTH_FIRST -> ofOnly(text, monthFirst);
            case UNDECIDED -> new PublishedDate(text, null, Reading.AMBIGUOUS);
        };
    }

    /** The last day of a month written as 2024-06, which is when something due "by June 2024" is due. */
    static Optional<LocalDate> endOfMonth(String month) {
        try {
            return Optional.of(YearMonth.parse(month.strip()).atEndOfMonth());
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
    }

    /** The day, where there is no doubt about it. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(date);
    }

    private static PublishedDate ofOnly(String text, @Nullable LocalDate date) {
        return new PublishedDate(text, date, date == null ? Reading.IMPOSSIBLE : Reading.DAY);
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
