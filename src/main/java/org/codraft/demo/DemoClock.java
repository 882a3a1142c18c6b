package org.codraft.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of a demo installation: the present, except while the story of a country is told. */
@Component
@Profile("demo")
class DemoClock extends Clock {

    private static final ScopedValue<Instant> MOMENT_OF_THE_STORY = ScopedValue.newInstance();

    /** Lets the operation happen at that moment of the story. */
    static void at(Instant moment, Runnable operation) {
        ScopedValue.where(MOMENT_OF_THE_STORY, moment).run(operation);
    }

    @Override
    public Instant instant() {
        return MOMENT_OF_THE_STORY.isBound() ? MOMENT_OF_THE_STORY.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.system(zone);
    }
}
