package org.codraft.bench;

import java.util.List;
import java.util.Set;

/** What the ground that everything stands on costs: starting, opening a page, a session's memory, saving, importing. */
public final class FoundationBench implements BenchGroup {

    private final Measurements measurements = Measurements.of(
            new StartTimes(), new PageTimes(), new SessionHeap(), new ImportSpeed(), new SaveRatio(), new TestWall());

    @Override
    public String name() {
        return "foundation";
    }

    @Override
    public List<String> figures() {
        return measurements.figures();
    }

    @Override
    public void measure(Set<String> wanted, Figures figures) throws Exception {
        measurements.measure(wanted, figures);
    }
}
