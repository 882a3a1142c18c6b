package org.codraft.bench;

import java.util.List;

/** Twenty people type over lines that take 100 ms each way; the figure is the slowest person's. */
final class Starved implements Measurement {

    @Override
    public List<String> figures() {
        return List.of("starved_p99");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        Typing typing = new Typing(1, 20, 0, 4, 100, 20, 60);
        try (DraftingStage stage = DraftingStage.with(typing.people(), 1);
                Application application = stage.application();
                Writers writers = Writers.at(application, stage.countryFile(), typing)) {
            Seen seen = writers.measured();
            figures.note("%s", seen);
            figures.figure("starved_p99", seen.of("slowest_p99"), "ms");
        }
    }
}
