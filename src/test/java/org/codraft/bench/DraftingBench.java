package org.codraft.bench;

import java.util.List;
import java.util.Set;

/** What writing together costs. */
public final class DraftingBench implements BenchGroup {

    private final Measurements measurements = Measurements.of(
            new WritingTogether(),
            new Starved(),
            new ManyDrafts(),
            new ModelSteps(),
            new LongDraft(),
            new IdleDrafts(),
            new HourOfTyping(),
            new EditorBundle(),
            new KeyPresses(),
            new Kills());

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
