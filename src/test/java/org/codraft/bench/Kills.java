package org.codraft.bench;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.codraft.drafting.client.Browser;
import org.codraft.drafting.client.DraftClient;
import org.codraft.drafting.client.KillRun;
import org.codraft.drafting.client.Reckoning;

/**
 * Two servers and their PostgreSQL are killed with signal 9 at random moments while people write; then what everybody was
 * told is compared with what is stored. {@code -Dcodraft.kills=1000} makes it the long run.
 */
final class Kills implements Measurement {

    private static final int PEOPLE = 10;
    private static final int SHORT_RUN = 30;

    @Override
    public List<String> figures() {
        return List.of("kills", "steps_lost", "steps_doubled");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        int kills = Integer.getInteger("codraft.kills", SHORT_RUN);
        long seed = Long.getLong("codraft.seed", System.nanoTime());
        figures.note("kills chosen with -Dcodraft.seed=%d", seed);
        try (DraftingStage stage = DraftingStage.with(PEOPLE, 1);
                KilledApplication one = new KilledApplication(stage);
                KilledApplication other = new KilledApplication(stage)) {
            Reckoning reckoning = reckoned(stage, List.of(one, other), kills, seed, Browser::signIn);
            figures.note("%d steps were acknowledged", reckoning.acknowledged());
            figures.figure("kills", kills, "1");
            figures.figure("steps_lost", reckoning.lost(), "1");
            figures.figure("steps_doubled", reckoning.doubled(), "1");
        }
    }

    /**
     * Lets people write while their servers are killed.
     *
     * @throws IllegalStateException if at the end not everybody has the text that is stored
     */
    static Reckoning reckoned(
            DraftingStage stage,
            List<? extends KillRun.Victim> servers,
            int kills,
            long seed,
            KillRun.SigningIn signingIn)
            throws Exception {
        String path = stage.country().drafts().getFirst();
        UUID draft = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        try (KillRun run = new KillRun(path, List.copyOf(servers), stage.postgres())) {
            run.write(stage.country().people(), DraftingCountry.PASSWORD, signingIn);
            run.kill(kills, new Random(seed));
            List<DraftClient> clients = run.settle();
            long head = stage.sql()
                    .sql("select max(version) from draft_step where draft_id = ?")
                    .param(draft)
                    .query(Long.class)
                    .single();
            for (DraftClient client : clients) {
                client.awaitVersion(head);
                if (!client.confirmed().equals(clients.getFirst().confirmed())) {
                    throw new IllegalStateException("Two people have different texts of version " + head);
                }
            }
            return Reckoning.of(stage.sql(), draft, clients);
        }
    }
}
