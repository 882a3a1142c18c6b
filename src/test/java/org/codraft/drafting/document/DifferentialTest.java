package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The real library and the model here are told the same stories and must come to the same end: the same text or both a
 * refusal, the same positions, the same way back, the same landing behind other people's changes. What the server refuses
 * on purpose though the library takes it is named, one by one, in {@code on-purpose.ts}.
 *
 * <p>{@code -Dcodraft.model.steps=5000000 -Dcodraft.model.seed=1} tells more of them.
 */
class DifferentialTest {

    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    void comesToTheSameAsTheRealLibrary() throws Exception {
        int steps = Integer.getInteger("codraft.model.steps", 200_000);
        int seed = Integer.getInteger("codraft.model.seed", (int) (System.nanoTime() >>> 20 & 0xffffff));
        System.out.printf("Stories of %d steps from seed %d on%n", steps, seed);

        RealLibrary.tells("stories.ts", List.of(seed, steps), story -> new Story(story, outcomes).isTheSameHere());

        System.out.println(outcomes);
        int told = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(told).isGreaterThanOrEqualTo(steps);
    }

    @Test
    void readsContentExpressionsAsTheRealLibraryDoes() throws Exception {
        int seed = Integer.getInteger("codraft.model.seed", (int) (System.nanoTime() >>> 20 & 0xffffff));
        System.out.printf("Content expressions from seed %d on%n", seed);

        RealLibrary.tells("expressions.ts", List.of(seed, 3_000), DifferentialTest::hasTheSameAutomaton);
    }

    private static void hasTheSameAutomaton(JsonNode told) {
        String ours;
        try {
            ours = Schema.read(told.get("schema")).topNodeType().contentMatch().toString();
        } catch (IllegalArgumentException | StepRefused refused) {
            ours = "refused";
        }
        assertThat(ours)
                .as("%s", told.get("schema"))
                .isEqualTo(told.get("automaton").stringValue());
    }
}
