package org.codraft.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and moments as a reader's language writes them. */
public final class Moments {

    private Moments() {}

    /** "3 March 2027", as the language orders it; empty for no day. */
    public static String day(@Nullable LocalDate day, Locale locale) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern(pattern(locale), locale).format(day);
    }

    /** "3 March 2027, 14:05 UTC". */
    public static String exact(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern(locale) + ", HH:mm 'UTC'", locale)
                .format(moment.atOffset(ZoneOffset.UTC));
    }

    /** "3 March 2027, 15:05 CET": by the clocks of that place. */
    public static String exact(Instant moment, Locale locale, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern(locale) + ", HH:mm zzz", locale)
                .format(moment.atZone(zone));
    }

    private static String pattern(Locale locale) {
        return locale.getLanguage().equals("es") ? "d 'de' MMMM 'de' yyyy" : "d MMMM yyyy";
    }
}
