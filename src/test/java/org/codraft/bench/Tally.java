package org.codraft.bench;

/** Durations counted in steps of ten microseconds, for more of them than anybody wants to keep. */
final class Tally {

    private static final long STEP_NANOS = 10_000;
    private static final int STEPS = 1_000_000;

    private final int[] counts = new int[STEPS];
    private long count;
    private long longest;

    void add(long nanos) {
        counts[(int) Math.min(STEPS - 1, nanos / STEP_NANOS)]++;
        count++;
        longest = Math.max(longest, nanos);
    }

    long count() {
        return count;
    }

    double longestMillis() {
        return longest / 1e6;
    }

    /** The duration in milliseconds that so many of a hundred do not exceed. */
    double percentile(double percent) {
        long wanted = (long) Math.ceil(count * percent / 100);
        long seen = 0;
        for (int step = 0; step < STEPS; step++) {
            seen += counts[step];
            if (seen >= wanted) {
                return (step + 1) * STEP_NANOS / 1e6;
            }
        }
        return longestMillis();
    }
}
