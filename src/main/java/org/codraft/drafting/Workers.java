package org.codraft.drafting;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * Who works at the desks. What somebody waits for is begun at once, each on a virtual thread; those share few processors and
 * are never interrupted, so what takes long and can wait is done by one thread aside, a piece after the other.
 */
final class Workers {

    private final ExecutorService atOnce = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("draft-", 0).factory());
    private final ExecutorService aside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("draft-aside").daemon().factory());

    void atOnce(Runnable work) {
        execute(atOnce, work);
    }

    void aside(Runnable work) {
        execute(aside, work);
    }

    /** Finishes everything; what is begun later is done by whoever begins it. */
    void close() {
        atOnce.close();
        aside.close();
    }

    private static void execute(Executor workers, Runnable work) {
        try {
            workers.execute(work);
        } catch (RejectedExecutionException stopping) {
            work.run();
        }
    }
}
