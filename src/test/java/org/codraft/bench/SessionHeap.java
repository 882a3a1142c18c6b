package org.codraft.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What a session weighs: the slope of the heap after collection between a few sessions and a hundred more, each with its
 * page open and its web socket connected. What the application itself holds is in both and cancels out.
 */
final class SessionHeap implements Measurement {

    /** More than the history on the page shows. */
    private static final int REVISIONS = 1_500;

    private static final int FIRST = 20;
    private static final int MORE = 100;

    @Override
    public List<String> figures() {
        return List.of("heap_per_session", "heap_per_empty_session");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        try (Workplace workplace = Workplace.fresh("heap")) {
            BusyPlan plan = BusyPlan.madeOn(workplace.path(), REVISIONS);
            try (Application application = Application.start(workplace.path(), "--codraft.demo=false")) {
                application.awaitSignIn().awaitReadiness();
                double empty =
                        slope(application, number -> OpenPage.open(new Visitor(application.address()), "/sign-in"));
                double drafting = slope(
                        application,
                        number -> Crowd.open(
                                new Visitor(application.address())
                                        .signIn(
                                                plan.people()
                                                        .get(number
                                                                % plan.people().size()),
                                                Population.PASSWORD),
                                plan.pages().get(number % plan.pages().size())));
                figures.figure("heap_per_session", drafting, "kB");
                figures.figure("heap_per_empty_session", empty, "kB");
            }
        }
    }

    private static double slope(Application application, Opening opening) throws Exception {
        List<Object> open = new ArrayList<>();
        for (int number = 0; number < FIRST; number++) {
            open.add(connected(opening.open(number)));
        }
        long before = HeapAfterCollection.of(application.pid());
        for (int number = 0; number < MORE; number++) {
            open.add(connected(opening.open(FIRST + number)));
        }
        return (HeapAfterCollection.of(application.pid()) - before) / 1024.0 / MORE;
    }

    private static Object connected(OpenPage page) {
        return List.of(page, page.visitor().listen(page));
    }

    /** Opens the page of the session with this number. */
    private interface Opening {
        OpenPage open(int number) throws Exception;
    }
}
