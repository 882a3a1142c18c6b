package org.codraft.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.codraft.drafting.client.Pen.after;
import static org.codraft.drafting.client.Pen.into;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.codraft.drafting.DraftingWorld.Place;
import org.codraft.drafting.client.DraftClient;
import org.codraft.drafting.client.Line;
import org.codraft.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever comes over a socket is answered with a code and words, and the draft and its other writers never feel it. */
@DraftingTest
class HostileMessagesTests {

    private static final String TYPING = """
            {"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"text","text":"Stolen"}]}}""";

    @Autowired
    private DraftingWorld drafting;

    private Place draft;
    private DraftClient witness;
    private Person person;
    private DraftClient hostile;

    @BeforeEach
    void begin() {
        draft = drafting.aDraft();
        witness = drafting.someoneAt(draft);
        witness.write(into(0, "Stands.")).awaitSaved();
        person = drafting.anOfficialOf(draft);
        hostile = drafting.opens(person, draft);
    }

    @AfterEach
    void nobodyElseFeltIt() {
        witness.write(after("Stands.", " Still.")).awaitSaved();

        assertThat(drafting.wordsOf(draft)).contains("Stands. Still.").doesNotContain("Stolen");
        assertThat(witness.trouble()).isEmpty();
    }

    private static String commit(String rest) {
        return "{\"type\":\"commit\"," + rest + "}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Stolen",
                "[]",
                "{\"type\":\"commit\"",
                "{}",
                "{\"type\":\"steal\"}",
                "{\"type\":\"alive\"}{\"type\":\"alive\"}",
                "{\"type\":\"alive\",\"type\":\"alive\"}",
                "{\"type\":\"open\",\"client\":\"1\"}",
                "{\"type\":\"presence\",\"version\":-1}",
                "{\"type\":\"presence\",\"version\":0,\"anchor\":\"2\"}",
                "{\"type\":\"presence\",\"version\":0,\"person\":\"Somebody Else\"}",
                "{\"type\":\"commit\",\"sequence\":1,\"version\":1}",
                "{\"type\":\"commit\",\"sequence\":1,\"version\":1,\"steps\":[]}",
                "{\"type\":\"commit\",\"sequence\":1,\"version\":1.5,\"steps\":[{}]}",
                "{\"type\":\"commit\",\"sequence\":-1,\"version\":1,\"steps\":[{}]}",
                "{\"type\":\"commit\",\"sequence\":99999999999,\"version\":1,\"steps\":[{}]}",
                "{\"type\":\"commit\",\"sequence\":1,\"version\":1,\"steps\":[{}],\"author\":\"Somebody Else\"}",
                "{\"type\":\"commit\",\"sequence\":1,\"version\":1,\"steps\":[{}],\"at\":\"2020-01-01T00:00:00Z\"}",
            })
    void endsTheLineOfWhoeverDoesNotSpeakTheProtocol(String message) {
        hostile.say(message);

        assertThat(hostile.awaitEnd()).isEqualTo(Connection.MALFORMED);
        assertThat(hostile.refusals()).extracting(DraftClient.Refusal::code).containsExactly("malformed");
        assertThat(hostile.refusals().getFirst().message()).isNotBlank();
    }

    static Stream<Arguments> commitsThatCantBe() {
        return Stream.of(
                Arguments.of("malformed", "\"version\":1,\"steps\":[{}]"),
                Arguments.of("malformed", "\"version\":1,\"steps\":[\"Stolen\"]"),
                Arguments.of("malformed", "\"version\":1,\"steps\":[{\"stepType\":\"steal\"}]"),
                Arguments.of("malformed", "\"version\":1,\"steps\":[{\"stepType\":\"replace\",\"from\":3,\"to\":2}]"),
                Arguments.of(
                        "malformed",
                        "\"version\":1,\"steps\":[{\"stepType\":\"replace\",\"from\":2,\"to\":2,"
                                + "\"slice\":{\"content\":[{\"type\":\"script\",\"text\":\"Stolen\"}]}}]"),
                Arguments.of(
                        "malformed",
                        "\"version\":1,\"steps\":[{\"stepType\":\"replace\",\"from\":2,\"to\":2,"
                                + "\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"Stolen\\u0000\"}]}}]"),
                Arguments.of(
                        "malformed",
                        "\"version\":1,\"steps\":[{\"stepType\":\"addMark\",\"from\":2,\"to\":4,"
                                + "\"mark\":{\"type\":\"link\",\"attrs\":{\"href\":\"javascript:alert(1)\"}}}]"),
                Arguments.of(
                        "malformed",
                        "\"version\":1,\"steps\":[{\"stepType\":\"replace\",\"from\":2,\"to\":2,"
                                + "\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"Stolen\"}],\"openStart\":5}}]"),
                Arguments.of(
                        "impossible",
                        "\"version\":1,\"steps\":[{\"stepType\":\"replace\",\"from\":9000,\"to\":9000,"
                                + "\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"Stolen\"}]}}]"),
                Arguments.of(
                        "impossible",
                        "\"version\":1,\"steps\":[{\"stepType\":\"replace\",\"from\":0,\"to\":0,"
                                + "\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"Stolen\"}]}}]"),
                Arguments.of("structure", "\"version\":1,\"steps\":[{\"stepType\":\"replace\",\"from\":0,\"to\":11}]"),
                Arguments.of(
                        "structure",
                        "\"version\":1,\"steps\":[{\"stepType\":\"attr\",\"pos\":0,\"attr\":\"key\","
                                + "\"value\":\"stolen\"}]"),
                Arguments.of("unknown-version", "\"version\":77,\"steps\":[" + TYPING + "]"),
                Arguments.of(
                        "impossible",
                        "\"version\":1,\"steps\":[" + TYPING
                                + ",{\"stepType\":\"replace\",\"from\":9000,\"to\":9000}]"));
    }

    @ParameterizedTest
    @MethodSource("commitsThatCantBe")
    void refusesTheWholeCommitAndSaysWhichAndWhy(String code, String rest) {
        hostile.say(commit("\"sequence\":7," + rest));

        DraftClient.Refusal refusal = hostile.awaitRefusal();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.sequence()).contains(7);
        assertThat(refusal.message()).isNotBlank();
        assertThat(hostile.isOpen()).isTrue();
    }

    @Test
    void refusesWordsNestedDeeperThanAnyText() {
        String deep = "{\"type\":\"blockquote\",\"content\":[".repeat(2_000)
                + "{\"type\":\"paragraph\"}"
                + "]}".repeat(2_000);

        hostile.say(commit("\"sequence\":7,\"version\":1,\"steps\":[{\"stepType\":\"replace\",\"from\":2,\"to\":2,"
                + "\"slice\":{\"content\":[" + deep + "]}}]"));

        assertThat(hostile.awaitRefusal().code()).isIn("malformed", "too-large");
    }

    @Test
    void refusesMoreWordsThanATextMayHave() {
        String many =
                "{\"stepType\":\"replace\",\"from\":2,\"to\":2,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\""
                        + "x".repeat(90_000) + "\"}]}}";
        for (int sequence = 1; sequence <= 5; sequence++) {
            hostile.say(commit("\"sequence\":" + sequence + ",\"version\":" + sequence + ",\"steps\":[" + many + "]"));
        }

        DraftClient.Refusal refusal = hostile.awaitRefusal();
        assertThat(refusal.code()).isEqualTo("document-full");
        assertThat(refusal.sequence()).contains(5);
    }

    @Test
    void endsTheLineOfWhoeverSaysTooMuchAtOnceInWords() {
        hostile.say(commit("\"sequence\":7,\"version\":1,\"steps\":[{\"stepType\":\"replace\",\"from\":2,\"to\":2,"
                + "\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"" + "x".repeat(3_000_000) + "\"}]}}]"));

        assertThat(hostile.awaitEnd()).isEqualTo(Connection.TOO_LARGE);
        assertThat(hostile.refusals()).extracting(DraftClient.Refusal::code).containsExactly("too-large");
    }

    @Test
    void slowsWhoeverCommitsFasterThanAnybodyTypes() {
        for (int sequence = 1; sequence <= 150; sequence++) {
            hostile.say(commit("\"sequence\":" + sequence + ",\"version\":77,\"steps\":[" + TYPING + "]"));
        }

        hostile.await(
                "they are told",
                now -> now.refusals().stream()
                        .anyMatch(refusal -> refusal.code().equals("too-fast")));
        assertThat(hostile.isOpen()).isTrue();
    }

    @Test
    void endsTheLineOfWhoeverFloodsIt() {
        for (int message = 0; message < 1_000; message++) {
            hostile.say("{\"type\":\"alive\"}");
        }

        assertThat(hostile.awaitEnd()).isEqualTo(Connection.TOO_FAST);
        assertThat(hostile.refusals()).extracting(DraftClient.Refusal::code).containsExactly("too-fast");
    }

    @Test
    void opensOnlySoManySocketsToOnePerson() {
        List<DraftClient> clients = new ArrayList<>();
        for (int one = 0; one < 23; one++) {
            clients.add(drafting.opens(person, draft));
        }

        DraftClient oneTooMany = drafting.knocks(person, draft.path());

        assertThat(oneTooMany.awaitEnd()).isEqualTo(4408);
        assertThat(oneTooMany.refusals()).extracting(DraftClient.Refusal::code).containsExactly("too-many-sockets");
        clients.getFirst().close();
        clients.getFirst().awaitEnd();
        clients.add(drafting.opens(person, draft));
        clients.forEach(DraftClient::close);
    }

    @Test
    void opensNothingToAPageOfAnotherSite() {
        assertThatThrownBy(() -> new DraftClient(draft.path())
                        .connect(drafting.browserOf(person).saying("Origin", "https://elsewhere.example")))
                .isInstanceOfSatisfying(
                        Line.NotOpened.class,
                        refused -> assertThat(refused.status()).isEqualTo(403));
    }

    @Test
    void opensNothingToWhoeverSpeaksAnotherProtocol() throws Exception {
        DraftClient other = new DraftClient(draft.path())
                .connect(drafting.browserOf(person).saying("Sec-WebSocket-Protocol", "codraft.drafting.v9"));

        assertThat(other.awaitEnd()).isEqualTo(Connection.MALFORMED);
        assertThat(other.refusals()).extracting(DraftClient.Refusal::code).containsExactly("protocol");
    }

    @Test
    void hearsNothingBeforeTheDraftIsOpened() throws Exception {
        DraftClient impatient = new DraftClient(draft.path()).impolite().connect(drafting.browserOf(person));

        impatient.say(commit("\"sequence\":1,\"version\":1,\"steps\":[" + TYPING + "]"));

        assertThat(impatient.awaitEnd()).isEqualTo(Connection.MALFORMED);
    }
}
