package org.codraft.drafting;

import java.util.ArrayList;
import java.util.List;
import org.codraft.drafting.document.Provenance;
import org.codraft.drafting.document.Provenance.Run;

/** A provenance as a snapshot keeps it: the length and the edit of each run, {@code 120:1 5:7 44:1}. */
final class Runs {

    private Runs() {}

    static String written(Provenance provenance) {
        StringBuilder written = new StringBuilder();
        provenance
                .runs()
                .forEach(run -> written.append(written.isEmpty() ? "" : " ")
                        .append(run.to() - run.from())
                        .append(':')
                        .append(run.edit()));
        return written.toString();
    }

    static Provenance read(String written) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (String run : written.split(" ")) {
            int colon = run.indexOf(':');
            int end = start + Integer.parseInt(run.substring(0, colon));
            runs.add(new Run(start, end, Long.parseLong(run.substring(colon + 1))));
            start = end;
        }
        return Provenance.of(runs);
    }
}
