package org.codraft.bench;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How long a start takes, from the process's first moment to a sign-in page with its form: on an empty folder, where the
 * demo countries must also be there, and on the folder that this left behind.
 */
final class StartTimes implements Measurement {

    private static final int STARTS = 3;
    private static final String SOMEBODY_OF_THE_LAST_COUNTRY = "awa@orvanie.example";

    @Override
    public List<String> figures() {
        return List.of("start_empty", "start_existing");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        try (Workplace workplace = Workplace.fresh("start")) {
            figures.figure("start_empty", empty(workplace, figures), "s");
            double[] starts = new double[STARTS];
            for (int start = 0; start < STARTS; start++) {
                starts[start] = existing(workplace, figures);
            }
            double median = DoubleStream.of(starts).sorted().toArray()[STARTS / 2];
            figures.figure("start_existing", median, "s");
        }
    }

    private static double empty(Workplace workplace, Figures figures) throws Exception {
        try (Application application = Application.start(workplace.path())) {
            application.awaitSignIn();
            tell("start_empty, sign-in page", application, figures);
            application.awaitReadiness();
            double seconds = tell("start_empty, demo countries", application, figures);
            Visitor visitor =
                    new Visitor(application.address()).signIn(SOMEBODY_OF_THE_LAST_COUNTRY, "codraft-demo-2026");
            if (!visitor.finds("/orvanie", "Orvanie")) {
                throw new IllegalStateException("The last demo country is not there.");
            }
            return seconds;
        }
    }

    private static double existing(Workplace workplace, Figures figures) throws Exception {
        try (Application application = Application.start(workplace.path())) {
            application.awaitSignIn();
            return tell("start_existing", application, figures);
        }
    }

    private static double tell(String what, Application application, Figures figures) {
        double seconds = application.secondsSinceStart();
        figures.note("%s: %.2f s, %.2f s of processor time", what, seconds, application.processorSeconds());
        return seconds;
    }
}
