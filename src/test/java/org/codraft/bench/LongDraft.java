package org.codraft.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.codraft.drafting.client.Browser;
import org.codraft.drafting.client.DraftClient;
import org.codraft.drafting.client.Pen;

/** How long it takes to open a draft that a hundred thousand steps have been written into: the slowest of five times. */
final class LongDraft implements Measurement {

    private static final int STEPS = 100_000;
    private static final int AT_ONCE = 400;
    private static final int TIMES = 5;

    /** After so long with nobody in it, a draft is put away and the next one has to open it anew. */
    private static final int PUT_AWAY_SECONDS = 10;

    @Override
    public List<String> figures() {
        return List.of("open_100k_steps");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        try (DraftingStage stage = DraftingStage.with(1, 1);
                Application application = stage.application()) {
            Browser browser = new Browser(application.address())
                    .signIn(stage.country().people().getFirst(), DraftingCountry.PASSWORD);
            String path = stage.country().drafts().getFirst();
            write(browser, path);
            double slowest = 0;
            for (int time = 0; time < TIMES; time++) {
                TimeUnit.SECONDS.sleep(PUT_AWAY_SECONDS);
                long begun = System.nanoTime();
                DraftClient reader = new DraftClient(path).open(browser);
                double took = (System.nanoTime() - begun) / 1e6;
                figures.note("opened in %.0f ms at version %d", took, reader.version());
                slowest = Math.max(slowest, took);
                reader.close();
            }
            figures.figure("open_100k_steps", slowest, "ms");
        }
    }

    private static void write(Browser browser, String path) throws Exception {
        Random random = new Random(11);
        try (DraftClient writer = new DraftClient(path).open(browser)) {
            while (writer.version() < STEPS) {
                writer.holding(() -> {
                    for (int step = 0; step < AT_ONCE; step++) {
                        writer.write(Pen.typing(random));
                    }
                });
                writer.awaitSaved();
            }
        }
    }
}
