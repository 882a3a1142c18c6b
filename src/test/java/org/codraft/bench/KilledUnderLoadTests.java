package org.codraft.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.codraft.drafting.client.Browser;
import org.codraft.drafting.client.Reckoning;
import org.codraft.drafting.client.ServerProcess;
import org.junit.jupiter.api.Test;

/** The measurement of kills, short: what was acknowledged survives signal 9, whoever gets it. */
class KilledUnderLoadTests {

    @Test
    void nothingAcknowledgedIsLostOrDoubledWhoeverIsKilled() throws Exception {
        int kills = Integer.getInteger("codraft.kills", 4);
        long seed = Long.getLong("codraft.seed", System.nanoTime());
        System.out.println("Kills chosen with -Dcodraft.seed=" + seed);
        try (DraftingStage stage = DraftingStage.with(5, 1);
                ServerProcess one = ServerProcess.start(stage.folder().resolve("one.log"), stage.settings());
                ServerProcess other = ServerProcess.start(stage.folder().resolve("other.log"), stage.settings())) {

            Reckoning reckoning = Kills.reckoned(stage, List.of(one, other), kills, seed, Browser::enter);

            assertThat(reckoning.acknowledged()).isPositive();
            assertThat(reckoning.lost()).isZero();
            assertThat(reckoning.doubled()).isZero();
        }
    }
}
