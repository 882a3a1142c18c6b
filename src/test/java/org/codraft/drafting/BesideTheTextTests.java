package org.codraft.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.codraft.drafting.client.Pen.after;
import static org.codraft.drafting.client.Pen.erase;
import static org.codraft.drafting.client.Pen.into;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.codraft.drafting.DraftingWorld.Place;
import org.codraft.drafting.client.DraftClient;
import org.codraft.drafting.client.Pen;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.ReplaceStep;
import org.codraft.drafting.document.Slice;
import org.codraft.drafting.document.Step;
import org.codraft.membership.Members;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.testing.Person;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is said beside a text reaches everybody who has it open, and the text never. */
@DraftingTest
class BesideTheTextTests {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Autowired
    private DraftingWorld drafting;

    @Autowired
    private World world;

    @Autowired
    private Members members;

    @Autowired
    private Places places;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Environment settings;

    private Place draft;
    private DraftClient ana;

    @BeforeEach
    void begin() {
        draft = drafting.aDraft();
        Person official = drafting.anOfficialOf(draft);
        ana = drafting.trying(() -> new DraftClient(draft.path()).showingMarks().open(drafting.browserOf(official)));
        ana.write(into(0, "Hospitals publish nothing.")).awaitSaved();
    }

    private DraftClient aCommenter() {
        Person person = world.aMemberOf(draft.country(), Side.CIVIL_SOCIETY, Role.COMMENTER);
        return drafting.trying(
                () -> new DraftClient(draft.path()).showingMarks().open(drafting.browserOf(person)));
    }

    private static ObjectNode on(DraftClient client, String type, int request, String words) {
        int from = 2 + client.words().indexOf(words);
        return DraftClient.message(type)
                .put("request", request)
                .put("version", client.version())
                .put("from", from)
                .put("to", from + words.length());
    }

    private static ObjectNode comment(DraftClient client, int request, String on, String words) {
        return on(client, "comment", request, on).put("words", words);
    }

    private static ObjectNode suggestion(DraftClient client, int request, String insteadOf, String words) {
        ObjectNode message = on(client, "suggest", request, insteadOf).put("why", "It is clearer.");
        message.putObject("slice")
                .putArray("content")
                .addObject()
                .put("type", "text")
                .put("text", words);
        return message;
    }

    private static ObjectNode decision(int request, String suggestion, String kind) {
        return DraftClient.message("decide")
                .put("request", request)
                .put("suggestion", suggestion)
                .put("kind", kind);
    }

    private String says(DraftClient client, ObjectNode message) {
        client.say(message);
        return client.awaitAnswer(message.get("request").asInt()).path("id").asString();
    }

    @Test
    void showsACommentToEverybodyAtItsWords() {
        DraftClient yusuf = aCommenter();
        yusuf.awaitWords("Hospitals");

        String thread = says(yusuf, comment(yusuf, 1, "publish", "Not all of them."));

        ana.await("the comment is there", now -> now.marks().containsKey(thread));
        JsonNode mark = ana.mark(thread);
        assertThat(mark.path("kind").asString()).isEqualTo("comment");
        assertThat(mark.path("quote").asString()).isEqualTo("publish");
        assertThat(mark.path("words").asString()).isEqualTo("Not all of them.");
        assertThat(mark.path("author").path("side").asString()).isEqualTo("CIVIL_SOCIETY");
        assertThat(ana.markedWords(thread)).isEqualTo("publish");
    }

    @Test
    void followsItsWordsWhilePeopleType() {
        DraftClient yusuf = aCommenter();
        yusuf.awaitWords("Hospitals");
        String thread = says(yusuf, comment(yusuf, 1, "publish", "Not all of them."));
        ana.await("the comment is there", now -> now.marks().containsKey(thread));

        ana.write(after("Hospitals", " and clinics")).awaitSaved();
        yusuf.awaitWords("and clinics");
        assertThat(yusuf.markedWords(thread)).isEqualTo("publish");

        ana.write(erase("publish ")).awaitSaved();
        yusuf.await(
                "its words are gone", now -> now.mark(thread).path("deleted").asBoolean());
        assertThat(yusuf.mark(thread).path("quote").asString()).isEqualTo("publish");

        ana.write(after("clinics ", "publish ")).awaitSaved();
        yusuf.await(
                "its words are back", now -> !now.mark(thread).path("deleted").asBoolean());
        assertThat(yusuf.markedWords(thread)).isEqualTo("publish");
        assertThat(drafting.wordsOf(draft)).contains("clinics publish nothing");
    }

    @Test
    void tellsWhoeverComesLaterWhereEverythingIs() {
        DraftClient yusuf = aCommenter();
        yusuf.awaitWords("Hospitals");
        String thread = says(yusuf, comment(yusuf, 1, "publish", "Not all of them."));
        ana.write(after("Hospitals", " and clinics")).awaitSaved();

        DraftClient later = aCommenter();

        later.await("the comment is there", now -> now.marks().containsKey(thread));
        assertThat(later.markedWords(thread)).isEqualTo("publish");
    }

    @Test
    void bringsAdoptedWordsToEverybodyAndTakesTheSuggestionAway() {
        DraftClient yusuf = aCommenter();
        yusuf.awaitWords("Hospitals");
        String suggestion = says(yusuf, suggestion(yusuf, 1, "nothing", "only half"));
        ana.await("the suggestion is there", now -> now.marks().containsKey(suggestion));
        assertThat(ana.words()).doesNotContain("only half");

        says(ana, decision(1, suggestion, "ADOPTED"));

        yusuf.awaitWords("Hospitals publish only half.");
        ana.awaitWords("Hospitals publish only half.");
        ana.await("the suggestion is gone", now -> !now.marks().containsKey(suggestion));
        assertThat(ana.authors().getLast()).isEqualTo(yusuf.name());
        assertThat(ana.trouble()).isEmpty();
        assertThat(drafting.recordOf(draft).replayed()).isEqualTo(ana.confirmed());
    }

    @Test
    void showsOverlappingSuggestionsToBoth() {
        DraftClient yusuf = aCommenter();
        yusuf.awaitWords("Hospitals");
        String one = says(yusuf, suggestion(yusuf, 1, "publish nothing", "hide everything"));
        String two = says(yusuf, suggestion(yusuf, 2, "nothing", "all"));

        ana.await(
                "both are flagged",
                now -> overlaps(now, one).contains(two) && overlaps(now, two).contains(one));
    }

    private static String overlaps(DraftClient client, String suggestion) {
        return Optional.ofNullable(client.marks().get(suggestion))
                .map(mark -> mark.path("overlaps").toString())
                .orElse("");
    }

    @Test
    void reachesTheOtherNodeToo() {
        try (AnotherNode node = AnotherNode.beside(settings)) {
            Person person = drafting.anOfficialOf(draft);
            DraftClient there = drafting.trying(
                    () -> new DraftClient(draft.path()).showingMarks().open(drafting.browserAt(node, person)));
            there.awaitWords("Hospitals");

            String thread = says(there, comment(there, 1, "publish", "Not all of them."));

            ana.await("the comment is here, too", now -> now.marks().containsKey(thread));
            ana.write(after("Hospitals", " and clinics")).awaitSaved();
            there.awaitWords("and clinics");
            assertThat(there.markedWords(thread)).isEqualTo("publish");
            assertThat(ana.markedWords(thread)).isEqualTo("publish");
        }
    }

    @Test
    void standsForEverybodyWhereTheRecordHasItWhileManyWrite() {
        DraftClient tom = drafting.opens(drafting.anAdvocateOf(draft), draft);
        DraftClient yusuf = aCommenter();
        ana.write(after("nothing.", " Nobody knows why, and nobody asks; the law is silent."))
                .awaitSaved();
        yusuf.awaitWords("silent.");
        Stream.of("Hospitals", "publish", "nobody asks", "Nobody knows why", "the law", "silent", "nothing. Nobody")
                .forEach(words -> yusuf.say(comment(yusuf, words.hashCode() & 0xffff, words, "On " + words)));
        ana.await("all are there", now -> now.marks().size() == 7);
        Random random = new Random(4);

        for (int step = 0; step < 150; step++) {
            (step % 2 == 0 ? ana : tom).write(step % 10 == 9 ? erasing(random) : Pen.typing(random));
        }

        ana.awaitSaved();
        tom.awaitSaved();
        long version = drafting.recordOf(draft).steps().size();
        List.of(ana, yusuf).forEach(client -> client.awaitVersion(version));
        Map<UUID, org.codraft.drafting.Place> standing = drafting.inCharge(
                draft, () -> Objects.requireNonNull(transaction.execute(status -> places.of(draft.draft()))));
        Map<String, org.codraft.drafting.Place> byQuote = new HashMap<>();
        standing.values().forEach(place -> byQuote.put(place.quote(), place));
        for (DraftClient client : List.of(ana, yusuf)) {
            client.await(
                    "marks stand where the record has them",
                    now -> now.marks().values().stream()
                            .allMatch(mark -> isAt(
                                    mark,
                                    Objects.requireNonNull(
                                            byQuote.get(mark.path("quote").asString())))));
            assertThat(client.trouble()).isEmpty();
        }
    }

    private static boolean isAt(JsonNode mark, org.codraft.drafting.Place place) {
        return mark.path("from").asInt() == place.from()
                && mark.path("to").asInt() == place.to()
                && mark.path("deleted").asBoolean() == place.deleted();
    }

    /** Takes out up to a dozen characters somewhere in the first line. */
    private static Function<Node, Step> erasing(Random random) {
        return doc -> {
            int size = doc.child(0).child(0).content().size();
            int from = 2 + random.nextInt(Math.max(1, size));
            return new ReplaceStep(from, Math.min(2 + size, from + 12), Slice.EMPTY);
        };
    }

    static Stream<String> everyMessage() throws IOException {
        JsonNode schema =
                JsonMapper.shared().readTree(Files.readString(Path.of("docs/drafting-protocol/to-server.schema.json")));
        return schema.path("oneOf")
                .valueStream()
                .map(message -> message.path("title").asString());
    }

    /** Each message that the protocol has, said by somebody who may only suggest, leaves every word as it is. */
    @ParameterizedTest
    @MethodSource("everyMessage")
    void leavesTheTextAloneWhateverIsSaidByWhoeverMayOnlySuggest(String type) {
        DraftClient hostile = aCommenter();
        hostile.awaitWords("Hospitals");
        String mine = says(hostile, suggestion(hostile, 1, "nothing", "Stolen"));
        String before = drafting.wordsOf(draft);
        int steps = drafting.recordOf(draft).steps().size();

        for (ObjectNode message : variants(type, hostile, mine)) {
            hostile.say(message);
        }

        ana.write(after("Hospitals", " still")).awaitSaved();
        assertThat(drafting.wordsOf(draft)).isEqualTo(before.replace("Hospitals", "Hospitals still"));
        assertThat(drafting.recordOf(draft).steps()).hasSize(steps + 1);
    }

    private static List<ObjectNode> variants(String type, DraftClient hostile, String mine) {
        ObjectNode step = JsonMapper.shared().createObjectNode();
        step.put("stepType", "replace").put("from", 2).put("to", 4);
        ObjectNode message = DraftClient.message(type);
        return switch (type) {
            case "open" ->
                List.of(message.put("client", "1f").put("unsent", true).put("version", 0));
            case "commit" -> {
                message.put("sequence", 1)
                        .put("version", hostile.version())
                        .putArray("steps")
                        .add(step);
                yield List.of(message, message.deepCopy().put("sequence", 2).put("version", 0));
            }
            case "presence" ->
                List.of(message.put("version", hostile.version())
                        .put("anchor", 3)
                        .put("head", 9));
            case "comment" -> List.of(comment(hostile, 7, "publish", "Stolen"));
            case "reply" ->
                List.of(message.put("request", 7).put("thread", mine).put("words", "Stolen"));
            case "suggest" ->
                List.of(
                        suggestion(hostile, 7, "publish", "Stolen"),
                        suggestion(hostile, 8, "publish", "Stolen").put("suggestion", mine));
            case "decide" ->
                Stream.of("ADOPTED", "ADOPTED_IN_PART", "NOT_ADOPTED", "MERGED", "DEFERRED", "RECONSIDERED")
                        .map(kind -> decided(mine, kind))
                        .toList();
            default -> List.of(message);
        };
    }

    private static ObjectNode decided(String suggestion, String kind) {
        ObjectNode message = decision(9, suggestion, kind).put("reason", "Because I say so.");
        message.putObject("slice")
                .putArray("content")
                .addObject()
                .put("type", "text")
                .put("text", "Stolen");
        return message;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADOPTED_IN_PART", "NOT_ADOPTED", "MERGED", "DEFERRED", "WITHDRAWN", "RECONSIDERED"})
    void takesNoDecisionWithoutAReason(String kind) {
        DraftClient yusuf = aCommenter();
        yusuf.awaitWords("Hospitals");
        String suggestion = says(yusuf, suggestion(yusuf, 1, "nothing", "only half"));
        String other = says(yusuf, suggestion(yusuf, 2, "publish", "tell"));
        ObjectNode message = decision(5, suggestion, kind).put("reason", "  ");
        message.putObject("slice")
                .putArray("content")
                .addObject()
                .put("type", "text")
                .put("text", "half");
        if (kind.equals("MERGED")) {
            message.putObject("mergedInto").put("kind", "SUGGESTION").put("id", other);
        }

        DraftClient decider = kind.equals("WITHDRAWN") ? yusuf : ana;
        decider.say(message);

        JsonNode answer = decider.awaitAnswer(5);
        assertThat(answer.path("type").asString()).isEqualTo("refused");
        assertThat(answer.path("code").asString()).isEqualTo("not-possible");
        assertThat(answer.path("message").asString()).isNotBlank();
        assertThat(drafting.wordsOf(draft)).contains("publish nothing");
    }

    @Test
    void recordsWhoeverDecidesWithoutTheRight() {
        Person person = world.aMemberOf(draft.country(), Side.CIVIL_SOCIETY, Role.COMMENTER);
        DraftClient yusuf = drafting.trying(
                () -> new DraftClient(draft.path()).showingMarks().open(drafting.browserOf(person)));
        yusuf.awaitWords("Hospitals");
        String suggestion = says(ana, suggestion(ana, 1, "nothing", "only half"));

        yusuf.say(decision(2, suggestion, "ADOPTED"));

        assertThat(yusuf.awaitAnswer(2).path("code").asString()).isEqualTo("no-right");
        assertThat(drafting.refusalsOf(person)).isEqualTo(1);
    }

    @Test
    void refusesTheNextWordOfWhoeverLostTheRight() {
        Person person = world.aMemberOf(draft.country(), Side.CIVIL_SOCIETY, Role.COMMENTER);
        DraftClient yusuf = drafting.opens(person, draft);
        yusuf.awaitWords("Hospitals");
        drafting.inCharge(draft, () -> {
            members.changeRoles(person.seat(), Set.of(Role.AUDITOR));
            return person;
        });

        yusuf.say(comment(yusuf, 1, "publish", "Stolen"));

        assertThat(yusuf.awaitAnswer(1).path("code").asString()).isEqualTo("no-right");
        assertThat(drafting.refusalsOf(person)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"comment\",\"request\":1,\"version\":0,\"from\":2,\"to\":3,\"words\":5}",
                "{\"type\":\"comment\",\"request\":1,\"version\":0,\"from\":2,\"to\":3,\"words\":\"x\",\"author\":\"Somebody Else\"}",
                "{\"type\":\"comment\",\"version\":0,\"from\":2,\"to\":3,\"words\":\"x\"}",
                "{\"type\":\"reply\",\"request\":1,\"thread\":\"x\",\"words\":\"x\"}",
                "{\"type\":\"suggest\",\"request\":1,\"version\":0,\"from\":2,\"to\":3,\"slice\":\"x\"}",
                "{\"type\":\"decide\",\"request\":1,\"suggestion\":\"" + NOBODY + "\",\"kind\":\"STOLEN\"}",
            })
    void endsTheLineOfWhoeverDoesNotSpeakTheProtocol(String message) {
        DraftClient hostile = aCommenter();

        hostile.say(message);

        assertThat(hostile.awaitEnd()).isEqualTo(Connection.MALFORMED);
    }

    @Test
    void answersWhatSpeaksOfNothingHere() {
        Place elsewhere = drafting.aDraftOf(world.aCountry("orvania"));
        DraftClient stranger = drafting.opens(drafting.anOfficialOf(elsewhere), elsewhere);
        DraftClient yusuf = aCommenter();
        yusuf.awaitWords("Hospitals");
        String suggestion = says(yusuf, suggestion(yusuf, 1, "nothing", "only half"));

        stranger.say(decision(3, suggestion, "ADOPTED"));
        yusuf.say(comment(yusuf, 4, "nothing", "Late.").put("version", 99));

        assertThat(stranger.awaitAnswer(3).path("type").asString()).isEqualTo("refused");
        assertThat(yusuf.awaitAnswer(4).path("code").asString()).isEqualTo("not-possible");
        assertThat(drafting.wordsOf(draft)).contains("publish nothing");
    }

    @Test
    void saysNothingOfMarksToWhoeverDoesNotAskForThem() {
        DraftClient old = drafting.someoneAt(draft);
        DraftClient yusuf = aCommenter();
        yusuf.awaitWords("Hospitals");

        String thread = says(yusuf, comment(yusuf, 1, "publish", "Not all of them."));

        ana.await("the comment is there", now -> now.marks().containsKey(thread));
        assertThat(old.marks()).isEqualTo(Map.of());
    }
}
