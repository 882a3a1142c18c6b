package org.codraft.bench;

import java.util.List;

/** Thirty people type in one draft and a hundred and seventy read it. {@code -Dcodraft.long=true} makes it ten minutes. */
final class WritingTogether implements Measurement {

    private static final int WARM_UP_SECONDS = 30;

    @Override
    public List<String> figures() {
        return List.of("ack_p99", "visible_p99", "ack_max", "heap_growth");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        int seconds = Boolean.getBoolean("codraft.long") ? 600 : 60;
        Typing typing = new Typing(1, 30, 170, 4, 0, WARM_UP_SECONDS, seconds);
        try (DraftingStage stage = DraftingStage.with(typing.people(), 1);
                Application application = stage.application();
                Writers writers = Writers.at(application, stage.countryFile(), typing)) {
            long before = HeapAfterCollection.of(application.pid());
            double worked = application.processorSeconds();
            Seen seen = writers.measured();
            double cores = (application.processorSeconds() - worked) / seconds;
            long after = HeapAfterCollection.of(application.pid());
            figures.note("%s", seen);
            figures.note("the server worked with %.2f of a core", cores);
            figures.figure("ack_p99", seen.of("ack_p99"), "ms");
            figures.figure("visible_p99", seen.of("visible_p99"), "ms");
            figures.figure("ack_max", seen.of("ack_max"), "ms");
            figures.figure("heap_growth", (after - before) / 1024.0 / 1024.0, "MB");
        }
    }
}
