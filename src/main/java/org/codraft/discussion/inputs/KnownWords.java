package org.codraft.discussion.inputs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codraft.kit.Languages;
import org.codraft.kit.Sentences;
import org.codraft.membership.Side;

/** The sides, channels and days that people write into a table, in any language Codraft speaks. */
final class KnownWords {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private static final Map<String, Side> OTHER_SIDES = Map.of(
            "cso", Side.CIVIL_SOCIETY, "ngo", Side.CIVIL_SOCIETY, "osc", Side.CIVIL_SOCIETY, "gov", Side.GOVERNMENT);

    private static final Map<String, Channel> OTHER_CHANNELS = Map.of(
            "mail", Channel.EMAIL,
            "email", Channel.EMAIL,
            "paper", Channel.LETTER,
            "web", Channel.ONLINE,
            "survey", Channel.ONLINE);

    private KnownWords() {}

    static Optional<Side> side(String said) {
        return known(said, Side.values(), side -> "side." + side).or(() -> other(OTHER_SIDES, said));
    }

    /** How something came that was said elsewhere. */
    static Optional<Channel> channel(String said) {
        return known(said, Channel.values(), channel -> "inputs.channel." + channel)
                .or(() -> other(OTHER_CHANNELS, said))
                .filter(Channel::isElsewhere);
    }

    /** A day as 2027-03-01, or with the day before the month, as the three languages write it. */
    static Optional<LocalDate> day(String said) {
        Matcher yearFirst = YEAR_FIRST.matcher(said);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(said);
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> known(String said, E[] values, Function<E, String> key) {
        String plain = SheetColumn.plain(said);
        return Arrays.stream(values)
                .filter(value -> SheetColumn.plain(value.name()).equals(plain)
                        || Languages.SPOKEN.stream()
                                .anyMatch(language -> SheetColumn.plain(Sentences.in(language, key.apply(value)))
                                        .equals(plain)))
                .findFirst();
    }

    private static <T> Optional<T> other(Map<String, T> words, String said) {
        return Optional.ofNullable(words.get(SheetColumn.plain(said)));
    }
}
