package org.codraft.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cuts files short and flips their bytes at random, always the same random: each is read or refused, never anything else. */
class DamagedFilesTest {

    private static final int ROUNDS = 200;

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"explorer.csv", "uk-final.json", "uk-draft.json", "canada.json", "argentina.json"})
    void readsOrRefusesAFileThatIsCutShort(String name) throws IOException {
        byte[] whole = Fixtures.bytes(name);
        Random random = new Random(2016);
        for (int i = 0; i < ROUNDS; i++) {
            readOrRefuse(Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"explorer.csv", "uk-final.json", "uk-draft.json", "canada.json", "argentina.json"})
    void readsOrRefusesAFileWithDamagedBytes(String name) throws IOException {
        byte[] whole = Fixtures.bytes(name);
        Random random = new Random(2016);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] damaged = whole.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(i % 2 == 0 ? 128 : 256);
            }
            readOrRefuse(damaged);
        }
    }

    private void readOrRefuse(byte[] content) throws IOException {
        try {
            PublishedFile file = Fixtures.open(folder, content);
            long promised = file.preview().wantedCommitments();
            long given =
                    file.plans().mapToLong(plan -> plan.commitments().size()).sum();
            if (promised != given) {
                throw new AssertionError("Promised " + promised + " commitments and gave " + given);
            }
        } catch (UnreadableFile refused) {
            // a refusal is an answer
        }
    }
}
