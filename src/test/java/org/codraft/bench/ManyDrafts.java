package org.codraft.bench;

import java.util.List;

/** Four hundred people type in two hundred drafts, two in each, 800 commits a second in all. */
final class ManyDrafts implements Measurement {

    @Override
    public List<String> figures() {
        return List.of("many_drafts_ack_p99");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        Typing typing = new Typing(200, 2, 0, 2, 0, 30, 60);
        try (DraftingStage stage = DraftingStage.with(typing.people(), typing.drafts());
                Application application = stage.application();
                Writers writers = Writers.at(application, stage.countryFile(), typing)) {
            Seen seen = writers.measured();
            figures.note("%s", seen);
            figures.figure("many_drafts_ack_p99", seen.of("ack_p99"), "ms");
        }
    }
}
