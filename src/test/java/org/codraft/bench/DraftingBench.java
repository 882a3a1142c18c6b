package org.codraft.bench;

import java.util.List;
import java.util.Set;

/** What writing together costs. */
public final class DraftingBench implements BenchGroup {

    private final Measurements measurements = Measurements.of(new ModelSteps());

    @Override
    public String name() {
        return "drafting";
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
