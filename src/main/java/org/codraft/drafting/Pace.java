package org.codraft.drafting;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How fast one connection may speak; faster than anybody types, slower than what would trouble others. */
final class Pace {

    private final Bucket commits = bucket(30, 120);
    private final Bucket remarks = bucket(5, 30);
    private final Bucket messages = bucket(60, 240);

    private static Bucket bucket(int aSecond, int atOnce) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(aSecond, Duration.ofSeconds(1)))
                .build();
    }

    boolean allowsCommit() {
        return commits.tryConsume(1);
    }

    boolean allowsRemark() {
        return remarks.tryConsume(1);
    }

    boolean allowsMessage() {
        return messages.tryConsume(1);
    }
}
