package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Random places in random texts go through random edits as the real library maps them. */
class AnchorTest {

    private static final DocumentReader READER =
            new DocumentReader(Schema.ofDrafts(), new DocumentLimits(1_000_000, 1_000_000, 200));

    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    void standsWhereTheRealLibraryFindsIt() throws Exception {
        int steps = Integer.getInteger("codraft.model.anchored", 20_000);
        int seed = Integer.getInteger("codraft.model.seed", (int) (System.nanoTime() >>> 20 & 0xffffff));
        System.out.printf("Places through %d steps from seed %d on%n", steps, seed);

        RealLibrary.tells("anchors.ts", List.of(seed, steps), this::goesTheSameWay);

        System.out.println(outcomes);
        assertThat(outcomes).containsKeys("stands", "lost", "point");
    }

    private void goesTheSameWay(JsonNode story) {
        Node doc = READER.document(story.get("doc"));
        List<Anchor> anchors = anchors(story.get("anchors"));
        for (JsonNode told : story.get("steps")) {
            Step step = READER.step(told.get("step"));
            doc = step.apply(doc);
            anchors = anchors.stream()
                    .map(anchor -> anchor.through(step.getMap()))
                    .toList();
            assertThat(anchors)
                    .as("seed %s, after %s", story.get("seed"), told.get("step"))
                    .isEqualTo(anchors(told.get("anchors")));
            anchors.forEach(this::count);
        }
    }

    private void count(Anchor anchor) {
        String outcome = anchor.lost() ? "lost" : anchor.from() == anchor.to() ? "point" : "stands";
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private static List<Anchor> anchors(JsonNode told) {
        List<Anchor> anchors = new ArrayList<>();
        told.forEach(one -> anchors.add(new Anchor(
                one.get("from").intValue(),
                one.get("to").intValue(),
                one.get("lost").booleanValue())));
        return anchors;
    }
}
