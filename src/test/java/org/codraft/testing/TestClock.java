package org.codraft.testing;

import java.lang.ScopedValue.CallableOp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The application's clock, which a test may set forward for the length of one call and one thread. */
@Primary
@TestComponent
public class TestClock extends Clock {

    private static final ScopedValue<Duration> AHEAD = ScopedValue.newInstance();

    /** Runs the call as long from now as it says. */
    public static <R, X extends Throwable> R in(Duration ahead, CallableOp<? extends R, X> call) throws X {
        return ScopedValue.where(AHEAD, ahead).call(call);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(AHEAD.orElse(Duration.ZERO));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
