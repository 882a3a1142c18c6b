package org.codraft.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several people doing something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What became of it: what those who could did, and why the others could not. */
    public record Outcome<R>(List<R> done, List<Throwable> failures) {}

    /** Everyone waits for the last, then all begin. */
    public static <R> Outcome<R> all(List<? extends Callable<R>> acts) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(acts.size());
        List<R> done = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<R>> begun = acts.stream()
                    .map(act -> people.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return act.call();
                    }))
                    .toList();
            for (Future<R> one : begun) {
                try {
                    done.add(one.get());
                } catch (ExecutionException failed) {
                    failures.add(java.util.Objects.requireNonNull(failed.getCause()));
                }
            }
        }
        return new Outcome<>(done, failures);
    }

    /** The same act by this many at once, each with their number. */
    public static <R> Outcome<R> times(int many, java.util.function.IntFunction<R> act) throws InterruptedException {
        return all(IntStream.range(0, many)
                .mapToObj(number -> (Callable<R>) () -> act.apply(number))
                .toList());
    }
}
