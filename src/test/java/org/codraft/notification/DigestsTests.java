package org.codraft.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.codraft.membership.Mailboxes.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last morning, by the clocks of where somebody lives. */
class DigestsTests {

    @ParameterizedTest
    @CsvSource({
        "UTC, 2027-03-03T06:59:59Z, 2027-03-02T07:00:00Z",
        "UTC, 2027-03-03T07:00:00Z, 2027-03-03T07:00:00Z",
        "Asia/Tokyo, 2027-03-03T21:59:00Z, 2027-03-02T22:00:00Z",
        "Asia/Tokyo, 2027-03-03T22:01:00Z, 2027-03-03T22:00:00Z",
        // Clocks go forward on the 28th: seven comes an hour earlier.
        "Europe/Madrid, 2027-03-27T12:00:00Z, 2027-03-27T06:00:00Z",
        "Europe/Madrid, 2027-03-28T12:00:00Z, 2027-03-28T05:00:00Z",
        "America/Guatemala, 2027-03-03T12:00:00Z, 2027-03-02T13:00:00Z"
    })
    void lastMorning(String zone, Instant now, Instant morning) {
        Reader reader = new Reader(Locale.ENGLISH, ZoneId.of(zone));

        assertThat(Digests.lastMorning(reader, now)).isEqualTo(morning);
    }
}
