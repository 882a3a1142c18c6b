package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.codraft.drafting.document.Rebase.Rebased;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One story of the real library, told again here. */
final class Story {

    // The library knows no limits; those of ours have tests of their own.
    private static final DocumentReader READER =
            new DocumentReader(Schema.ofDrafts(), new DocumentLimits(1_000_000, 1_000_000, 200));
    private static final int LARGEST_THE_LIBRARY_GOES_ON_WITH = 250;

    private final JsonNode story;
    private final Map<String, Integer> outcomes;
    private final List<Step> done = new ArrayList<>();
    private Node doc;
    private int told;

    Story(JsonNode story, Map<String, Integer> outcomes) {
        this.story = story;
        this.outcomes = outcomes;
        this.doc = READER.document(story.get("doc"));
    }

    void isTheSameHere() {
        assertThat(doc.toJson()).isEqualTo(story.get("doc"));
        for (JsonNode step : story.get("steps")) {
            doesTheSame(step);
            told++;
        }
        mapsTheSame(story.get("mapping"));
        if (!story.get("rebase").isNull()) {
            rebasesTheSame(story.get("rebase"));
        }
    }

    private void doesTheSame(JsonNode expected) {
        JsonNode json = expected.get("json");
        Step step = null;
        Node after = null;
        try {
            step = READER.step(json);
            after = step.apply(doc);
        } catch (StepRefused refused) {
            count("refused");
        }
        if (!expected.get("onPurpose").isEmpty()) {
            assertThat(after)
                    .as(() -> place("is refused because of " + expected.get("onPurpose"), json))
                    .isNull();
            return;
        }
        assertThat(json(after)).as(() -> place("gives", json)).isEqualTo(expected.get("doc"));
        if (step != null && after != null) {
            count("accepted");
            assertThat(step.toJson()).as(() -> place("is written", json)).isEqualTo(expected.get("written"));
            after.check();
            takesBackTheSame(step, after, expected);
            leadsTheSameWay(step.getMap(), expected.get("map"));
            goOn(step, after);
        }
    }

    private void takesBackTheSame(Step step, Node after, JsonNode expected) {
        Step inverse = step.invert(doc);
        assertThat(inverse.toJson())
                .as(() -> place("is taken back by", step.toJson()))
                .isEqualTo(expected.get("inverse"));
        assertThat(isTakenBack(inverse, after))
                .as(() -> place("is taken back", step.toJson()))
                .isEqualTo(expected.get("undone").booleanValue());
        Optional<Step> merged =
                done.isEmpty() ? Optional.empty() : done.getLast().merge(step);
        assertThat(merged.<JsonNode>map(Step::toJson).orElse(JsonNodeFactory.instance.nullNode()))
                .as(() -> place("is merged with the one before", step.toJson()))
                .isEqualTo(expected.get("merged"));
    }

    // Even the library's own way back may fail: a wild change of structure that deleted what it must not.
    private boolean isTakenBack(Step inverse, Node after) {
        try {
            return inverse.apply(after).equals(doc);
        } catch (StepRefused refused) {
            return false;
        }
    }

    private void leadsTheSameWay(StepMap map, JsonNode expected) {
        for (int i = 0; i < expected.size(); i++) {
            JsonNode numbers = expected.get(i);
            StepMap way = i < expected.size() - 1 ? map : map.invert();
            int pos = numbers.get(0).intValue();
            int assoc = numbers.get(1).intValue();
            assertThat(way.map(pos, assoc))
                    .as(() -> place("maps", numbers))
                    .isEqualTo(numbers.get(2).intValue());
            leadsTheSameWay(way, pos, assoc, numbers, 3);
        }
    }

    private void leadsTheSameWay(Mappable way, int pos, int assoc, JsonNode numbers, int from) {
        MapResult result = way.mapResult(pos, assoc);
        List<Integer> ours = List.of(
                result.pos(),
                result.deleted() ? 1 : 0,
                result.deletedBefore() ? 1 : 0,
                result.deletedAfter() ? 1 : 0,
                result.deletedAcross() ? 1 : 0);
        List<Integer> theirs = new ArrayList<>();
        numbers.forEach(number -> theirs.add(number.intValue()));
        assertThat(ours).as(() -> place("maps", numbers)).isEqualTo(theirs.subList(from, theirs.size()));
    }

    private void goOn(Step step, Node after) {
        if (after.content().size() < LARGEST_THE_LIBRARY_GOES_ON_WITH) {
            doc = after;
            done.add(step);
        }
    }

    private void mapsTheSame(JsonNode expected) {
        List<StepMap> maps = done.stream().map(Step::getMap).toList();
        Mapping mapping = Mapping.of(maps);
        int undone = expected.get("undone").intValue();
        for (int i = 0; i < undone; i++) {
            mapping = mapping.plus(maps.get(maps.size() - 1 - i).invert(), maps.size() - 1 - i);
        }
        for (int i = undone - 1; i >= 0; i--) {
            mapping = mapping.plus(maps.get(maps.size() - 1 - i), maps.size() + i);
        }
        Mapping way = mapping.from(expected.get("from").intValue());
        for (JsonNode numbers : expected.get("positions")) {
            leadsTheSameWay(way, numbers.get(0).intValue(), numbers.get(1).intValue(), numbers, 2);
        }
    }

    private void rebasesTheSame(JsonNode expected) {
        List<Step> mine = READER.steps(expected.get("mine"));
        List<Step> theirs = READER.steps(expected.get("theirs"));
        Node newest = READER.document(expected.get("doc"));
        for (Step step : theirs) {
            newest = step.apply(newest);
        }

        Rebased rebased =
                Rebase.onto(newest, theirs.stream().map(Step::getMap).toList(), mine, (text, step) -> step.apply(text));

        List<Integer> dropped = IntStream.range(0, mine.size()).boxed().collect(Collectors.toList());
        List<JsonNode> landed = new ArrayList<>();
        expected.get("landed").forEach(each -> {
            dropped.remove((Integer) each.get(0).intValue());
            landed.add(each.get(1));
        });
        assertThat(rebased.steps().stream().<JsonNode>map(Step::toJson).toList())
                .as(() -> place("lands as", expected))
                .isEqualTo(landed);
        assertThat(rebased.dropped()).as(() -> place("drops", expected)).isEqualTo(dropped);
        assertThat(rebased.doc().toJson()).as(() -> place("lands as", expected)).isEqualTo(expected.get("result"));
        outcomes.merge("rebased", mine.size() + theirs.size(), Integer::sum);
        outcomes.merge(
                "dropped in rebase", 0, (old, none) -> old + rebased.dropped().size());
    }

    private static JsonNode json(@Nullable Node after) {
        return after == null ? JsonNodeFactory.instance.nullNode() : after.toJson();
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private String place(String what, JsonNode json) {
        return "seed %s, step %d: %s %s on %s".formatted(story.get("seed"), told, json, what, doc);
    }
}
