package org.codraft.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * How long the server takes for a commitment's page while fifty people of its country are signed in and read: the sum of
 * the page's requests as a client on the same machine sees it, so the client's own work is in it.
 */
final class PageTimes implements Measurement {

    private static final int REVISIONS = 5_000;
    private static final int PAGES_EACH = 24;
    private static final int PAGES_EACH_TO_WARM_UP = 40;
    private static final Reading GLANCING = new Reading(200, 1_000);
    private static final Reading READING = new Reading(2_000, 6_000);

    @Override
    public List<String> figures() {
        return List.of("commitment_page_p95");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        try (Workplace workplace = Workplace.fresh("page")) {
            BusyPlan plan = BusyPlan.madeOn(workplace.path(), REVISIONS);
            figures.note("%d commitments, %d revisions", plan.pages().size(), plan.revisions());
            try (Application application = Application.start(workplace.path(), "--codraft.demo=false")) {
                application.awaitSignIn().awaitReadiness();
                List<Visitor> people = Crowd.signedIn(application, plan);
                read(people, plan, PAGES_EACH_TO_WARM_UP, GLANCING);
                Samples pages = read(people, plan, PAGES_EACH, READING);
                figures.note(
                        "%d pages, median %.1f ms, p99 %.1f ms", pages.count(), pages.median(), pages.percentile(99));
                figures.figure("commitment_page_p95", pages.percentile(95), "ms");
            }
        }
    }

    /** Everybody opens so many pages, reading each for a while; the time of opening them is what is gathered. */
    private static Samples read(List<Visitor> people, BusyPlan plan, int pagesEach, Reading reading)
            throws InterruptedException, ExecutionException {
        Samples samples = new Samples();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> readers = new ArrayList<>();
            for (Visitor person : people) {
                readers.add(() -> {
                    readOnes(person, plan, pagesEach, reading, samples);
                    return null;
                });
            }
            for (Future<Void> reader : crowd.invokeAll(readers)) {
                reader.get();
            }
        }
        return samples;
    }

    private static void readOnes(Visitor person, BusyPlan plan, int pages, Reading reading, Samples samples)
            throws Exception {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(reading.longestMillis()));
        for (int opened = 0; opened < pages; opened++) {
            BusyPlan.Page page = plan.pages().get(random.nextInt(plan.pages().size()));
            OpenPage open = Crowd.open(person, page);
            samples.add(open.nanos());
            try (PushSocket socket = person.listen(open)) {
                open.settle();
                TimeUnit.MILLISECONDS.sleep(random.nextInt(reading.shortestMillis(), reading.longestMillis()));
                open.leave();
            }
        }
    }

    /** How long a person stays on a page. */
    private record Reading(int shortestMillis, int longestMillis) {}
}
