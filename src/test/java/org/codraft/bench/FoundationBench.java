package org.codraft.bench;

import java.util.List;
import java.util.Set;

/** What the ground that everything stands on costs: starting, opening a page, a session's memory, saving, importing. */
public final class FoundationBench implements BenchGroup {

    private final List<Measurement> measurements = List.of(
            new StartTimes(), new PageTimes(), new SessionHeap(), new ImportSpeed(), new SaveRatio(), new TestWall());

    @Override
    public String name() {
        return "foundation";
    }

    @Override
    public List<String> figures() {
        return measurements.stream()
                .flatMap(measurement -> measurement.figures().stream())
                .toList();
    }

    @Override
    public void measure(Set<String> wanted, Figures figures) throws Exception {
        for (Measurement measurement : measurements) {
            if (measurement.figures().stream().anyMatch(wanted::contains)) {
                measurement.measure(figures);
            }
        }
    }
}
