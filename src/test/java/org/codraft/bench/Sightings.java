package org.codraft.bench;

import java.util.HashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** When each commit was sent, when its sender was told that it is stored, and when the others saw it. */
final class Sightings {

    private final Map<String, Sent> onTheirWay = new HashMap<>();
    private final Histogram acknowledged = new Histogram(3);
    private final Histogram seen = new Histogram(3);
    private final Histogram seenByAll = new Histogram(3);
    private boolean measuring;
    private int unseen;

    private static final class Sent {
        private final long at = System.nanoTime();
        private final boolean counts;
        private int seenBy;
        private long last;
        private boolean acknowledged;

        Sent(boolean counts) {
            this.counts = counts;
        }
    }

    void measure(boolean now) {
        measuring = now;
    }

    void sent(String client, int sequence) {
        onTheirWay.put(client + sequence, new Sent(measuring));
    }

    /** @param own the sender's own tally */
    void acknowledged(String client, int sequence, Histogram own) {
        Sent sent = onTheirWay.get(client + sequence);
        if (sent != null && !sent.acknowledged) {
            sent.acknowledged = true;
            if (sent.counts) {
                long took = System.nanoTime() - sent.at;
                acknowledged.recordValue(took);
                own.recordValue(took);
            }
        }
    }

    void seen(String client, int sequence) {
        Sent sent = onTheirWay.get(client + sequence);
        if (sent != null && sent.counts) {
            long took = System.nanoTime() - sent.at;
            seen.recordValue(took);
            sent.seenBy++;
            sent.last = took;
        }
    }

    /** @param others how many should have seen each commit */
    Map<String, Double> told(int others) {
        Map<String, Double> told = new HashMap<>();
        for (Sent sent : onTheirWay.values()) {
            if (sent.counts && sent.seenBy == others) {
                seenByAll.recordValue(sent.last);
            } else if (sent.counts) {
                unseen++;
            }
            if (sent.counts && !sent.acknowledged) {
                told.merge("unanswered", 1.0, Double::sum);
            }
        }
        tell(told, "ack", acknowledged);
        tell(told, "visible", seen);
        tell(told, "visible_to_all", seenByAll);
        told.put("unseen", (double) unseen);
        return told;
    }

    private static void tell(Map<String, Double> told, String name, Histogram tally) {
        if (tally.getTotalCount() > 0) {
            told.put(name + "_count", (double) tally.getTotalCount());
            told.put(name + "_p50", millis(tally.getValueAtPercentile(50)));
            told.put(name + "_p99", millis(tally.getValueAtPercentile(99)));
            told.put(name + "_max", millis(tally.getMaxValue()));
        }
    }

    static double millis(long nanos) {
        return nanos / 1e6;
    }
}
