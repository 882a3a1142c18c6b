package org.codraft.bench;

import java.util.List;
import java.util.Set;

/** What it costs to take in what people say and to show what became of it. */
public final class DiscussionBench implements BenchGroup {

    private final Measurements measurements = Measurements.of(new LedgerPages(), new InputsImport());

    @Override
    public String name() {
        return "discussion";
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
