package org.codraft.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Measured durations in nanoseconds, gathered by any thread. */
final class Samples {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long duration) {
        nanos.add(duration);
    }

    int count() {
        return nanos.size();
    }

    double median() {
        return percentile(50);
    }

    /** The duration in milliseconds that so many of a hundred do not exceed. */
    double percentile(int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("Nothing was measured.");
        }
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)] / 1e6;
    }
}
