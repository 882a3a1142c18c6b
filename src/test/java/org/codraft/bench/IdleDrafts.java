package org.codraft.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.codraft.drafting.client.Browser;
import org.codraft.drafting.client.DraftClient;
import org.codraft.drafting.client.Pen;

/**
 * What an open draft weighs in the heap when nobody writes any more, against its JSON. As many readers are at one draft
 * first and then each at another: what their sockets weigh is in both and cancels out.
 */
final class IdleDrafts implements Measurement {

    private static final int DRAFTS = 100;
    private static final int SOCKETS_A_PERSON = 20;
    private static final int STEPS = 200;

    /** After so long a silence every edit is closed and the draft rests. */
    private static final int SILENCE_SECONDS = 75;

    @Override
    public List<String> figures() {
        return List.of("idle_draft_heap");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        try (DraftingStage stage = DraftingStage.with(DRAFTS / SOCKETS_A_PERSON, DRAFTS + 1);
                Application application = stage.application()) {
            List<Browser> browsers = new ArrayList<>();
            for (String person : stage.country().people()) {
                browsers.add(new Browser(application.address()).signIn(person, DraftingCountry.PASSWORD));
            }
            List<String> drafts = stage.country().drafts();
            readers(browsers, drafts, true).forEach(DraftClient::close);
            TimeUnit.SECONDS.sleep(SILENCE_SECONDS);
            List<DraftClient> atOne = readers(
                    browsers, drafts.stream().map(draft -> drafts.getLast()).toList(), false);
            long before = HeapAfterCollection.of(application.pid());
            atOne.forEach(DraftClient::close);
            List<DraftClient> apart = readers(browsers, drafts, true);
            TimeUnit.SECONDS.sleep(SILENCE_SECONDS);
            long after = HeapAfterCollection.of(application.pid());
            double json = apart.stream()
                    .mapToInt(client -> client.confirmed().toJson().toString().length())
                    .average()
                    .orElseThrow();
            double heap = (after - before) / (double) DRAFTS;
            figures.note("%.0f kB of heap for a draft of %.0f kB", heap / 1024, json / 1024);
            figures.figure("idle_draft_heap", heap / json, "1");
            apart.forEach(DraftClient::close);
        }
    }

    /** A reader at each of the first drafts, who may have written in it. */
    private static List<DraftClient> readers(List<Browser> browsers, List<String> drafts, boolean writing)
            throws IOException {
        Random random = new Random(5);
        List<DraftClient> readers = new ArrayList<>();
        for (int draft = 0; draft < DRAFTS; draft++) {
            DraftClient reader = new DraftClient(drafts.get(draft)).open(browsers.get(draft / SOCKETS_A_PERSON));
            if (writing) {
                reader.holding(() -> {
                    for (int step = 0; step < STEPS; step++) {
                        reader.write(Pen.typing(random));
                    }
                });
                reader.awaitSaved();
            }
            readers.add(reader);
        }
        return readers;
    }
}
