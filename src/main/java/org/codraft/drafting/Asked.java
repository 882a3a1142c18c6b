package org.codraft.drafting;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A commit on its way into the log; whoever sent it is told what became of it. */
final class Asked {

    /** Stored sooner than this, a commit is only confirmed. */
    private static final long WORTH_TELLING_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final DraftReader from;
    private final Commit commit;
    private final long arrived = System.nanoTime();
    private final AtomicBoolean told = new AtomicBoolean();

    Asked(DraftReader from, Commit commit) {
        this.from = from;
        this.commit = commit;
    }

    DraftReader from() {
        return from;
    }

    Commit commit() {
        return commit;
    }

    /** Tells its sender that it has arrived, once, if storing it takes a while. */
    void tellOfArrival() {
        if (System.nanoTime() - arrived > WORTH_TELLING_NANOS && told.compareAndSet(false, true)) {
            from.tell(Frames.received(commit.sequence()));
        }
    }
}
