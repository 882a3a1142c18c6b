package org.codraft.bench;

import java.net.URI;
import org.codraft.drafting.client.KillRun;

/** The production application, killed again and again; each time it comes back at an address of its own. */
final class KilledApplication implements KillRun.Victim, AutoCloseable {

    private final DraftingStage stage;
    private volatile Application running;

    KilledApplication(DraftingStage stage) throws Exception {
        this.stage = stage;
        this.running = stage.application();
    }

    @Override
    public void killAndRevive() throws Exception {
        running.kill();
        running = stage.application();
    }

    @Override
    public URI address() {
        return running.address();
    }

    @Override
    public void close() {
        running.close();
    }
}
