package org.codraft.drafting.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The clock of a server that comes back later than it does: {@code --codraft.test.clock-ahead=PT2M}. */
@Primary
@TestComponent
@ConditionalOnProperty("codraft.test.clock-ahead")
final class ClockAhead extends Clock {

    private final Duration ahead;

    ClockAhead(@Value("${codraft.test.clock-ahead}") Duration ahead) {
        this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
