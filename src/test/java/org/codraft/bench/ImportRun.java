package org.codraft.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.codraft.importing.ImportState;
import org.codraft.importing.ImportingPlans;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.springframework.security.core.context.SecurityContextHolder;

/** Imports one file as an administrator of an otherwise empty country does, in the whole application, and tells how it went. */
final class ImportRun {

    private static final String MARK = "imported:";

    private ImportRun() {}

    /** The folder to put the data in, and the file. */
    public static void main(String[] arguments) throws Exception {
        try (Services services = Services.withScreensOn(Path.of(arguments[0]))) {
            Country country = services.country("norland", "NL", "Norland");
            SecurityContextHolder.setContext(Administrator.of(services, country).signedIn());
            HeapWatch heap = HeapWatch.begin();
            long begun = System.nanoTime();
            int commitments = CurrentTenant.call(
                    country.tenant(), () -> imported(services.the(ImportingPlans.class), Path.of(arguments[1])));
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    "%s %d %s %s %s%n", MARK, commitments, seconds, heap.megabytes(), heap.megabytesAfterCollection());
        }
        System.exit(0);
    }

    private static int imported(ImportingPlans importing, Path file) throws InterruptedException {
        importing.look(file, "table.csv");
        await(importing, state -> !(state instanceof ImportState.Reading));
        importing.begin();
        await(importing, state -> !(state instanceof ImportState.Running));
        return importing.state() instanceof ImportState.Done done ? done.added() : 0;
    }

    private static void await(ImportingPlans importing, Predicate<ImportState> wanted) throws InterruptedException {
        while (!wanted.test(importing.state())) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /**
     * How an import went.
     *
     * @param megabytes the most of the heap that was in use
     * @param megabytesAfterCollection the most that survived a collection
     */
    record Result(int commitments, double seconds, double megabytes, double megabytesAfterCollection) {

        static Result readFrom(String output) {
            String line = Arrays.stream(output.split("\n"))
                    .filter(each -> each.startsWith(MARK))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The import did not come to its end: " + output));
            String[] words = line.split(" ");
            return new Result(
                    Integer.parseInt(words[1]),
                    Double.parseDouble(words[2]),
                    Double.parseDouble(words[3]),
                    Double.parseDouble(words[4]));
        }
    }
}
