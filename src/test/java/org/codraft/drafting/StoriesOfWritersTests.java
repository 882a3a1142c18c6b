package org.codraft.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.codraft.drafting.client.Pen.after;
import static org.codraft.drafting.client.Pen.before;
import static org.codraft.drafting.client.Pen.erase;
import static org.codraft.drafting.client.Pen.into;
import static org.codraft.drafting.client.Pen.joinBefore;
import static org.codraft.drafting.client.Pen.removeBlock;
import static org.codraft.drafting.client.Pen.splitAfter;
import static org.codraft.drafting.client.Pen.strong;

import java.util.Arrays;
import java.util.List;
import org.codraft.drafting.DraftingWorld.Place;
import org.codraft.drafting.client.DraftClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Small stories of people who write at once, as prosemirror-collab tells them, against the real authority. */
@DraftingTest
class StoriesOfWritersTests {

    @Autowired
    private DraftingWorld drafting;

    private Place draft;
    private DraftClient ana;
    private DraftClient tom;
    private DraftClient ines;

    @BeforeEach
    void begin() {
        draft = drafting.aDraft();
        ana = drafting.someoneAt(draft);
        tom = drafting.someoneAt(draft);
        ines = drafting.someoneAt(draft);
    }

    private void given(String words) {
        ana.write(into(0, words));
        converge(words);
    }

    /** Everything on its way arrives; everybody sees the same, it is what the log says, and it is this. */
    private void converge(String... oneOf) {
        List<DraftClient> everybody = List.of(ana, tom, ines);
        everybody.forEach(DraftClient::awaitSaved);
        long head = drafting.recordOf(draft).steps().size();
        everybody.forEach(client -> client.awaitVersion(head));
        assertThat(tom.confirmed()).isEqualTo(ana.confirmed()).isEqualTo(tom.text());
        assertThat(ines.confirmed()).isEqualTo(ana.confirmed());
        assertThat(drafting.recordOf(draft).replayed()).isEqualTo(ana.confirmed());
        String words = ana.words().strip().replaceAll("\n+", "|");
        assertThat(Arrays.asList(oneOf)).contains(words);
    }

    @Test
    void twoWriteInDifferentPlaces() {
        given("hello world");

        tom.away(() -> {
            tom.write(after("world", "!"));
            ana.write(before("hello", "oh, ")).awaitSaved();
        });

        converge("oh, hello world!");
    }

    @Test
    void threeWriteInTheSamePlace() {
        given("hello");

        tom.away(() -> ines.away(() -> {
            tom.write(after("hello", " tom"));
            ines.write(after("hello", " ines"));
            ana.write(after("hello", " ana")).awaitSaved();
        }));

        converge("hello ana tom ines", "hello ana ines tom");
    }

    @Test
    void aSlowOnesManyStepsLandOverManyOfOthers() {
        given("one two three");

        tom.away(() -> {
            tom.write(after("three", " four")).write(after("four", " five")).write(before("one", "zero "));
            ana.write(after("two", " (ana)")).awaitSaved();
            ines.awaitWords("(ana)").write(after("one", " (ines)")).awaitSaved();
        });

        converge("zero one (ines) two (ana) three four five");
    }

    @Test
    void bothEraseTheSameWords() {
        given("one two three");

        tom.away(() -> {
            tom.write(erase("two "));
            ana.write(erase("one two ")).awaitSaved();
        });

        converge("three");
    }

    @Test
    void erasedWordsOverlap() {
        given("one two three four");

        tom.away(() -> {
            tom.write(erase("two three"));
            ana.write(erase("one two ")).awaitSaved();
        });

        converge("four");
    }

    @Test
    void oneSplitsAParagraphWhileAnotherTypesInIt() {
        given("before after");

        tom.away(() -> {
            tom.write(after("after", " all"));
            ana.write(splitAfter("before")).awaitSaved();
        });

        converge("before| after all");
    }

    @Test
    void oneJoinsParagraphsWhileAnotherTypesInTheSecond() {
        given("before after");
        ana.write(splitAfter("before"));
        converge("before| after");

        tom.away(() -> {
            tom.write(after("after", " all"));
            ana.write(joinBefore(" after")).awaitSaved();
        });

        converge("before after all");
    }

    @Test
    void oneMarksWordsWhileAnotherTypesInThem() {
        given("very important words");

        tom.away(() -> {
            tom.write(strong("important"));
            ana.write(after("impor", "-")).awaitSaved();
        });

        converge("very impor-tant words");
        assertThat(ana.confirmed().toString()).contains("strong");
    }

    @Test
    void oneMarksWordsThatAnotherErases() {
        given("very important words");

        tom.away(() -> {
            tom.write(strong("important"));
            ana.write(erase("important ")).awaitSaved();
        });

        converge("very words");
    }

    @Test
    void wordsTypedInABlockThatIsRemovedGoWithIt() {
        given("stays goes");
        ana.write(splitAfter("stays"));
        converge("stays| goes");

        tom.away(() -> {
            tom.write(after(" goes", " too"));
            ana.write(removeBlock(" goes")).awaitSaved();
        });

        converge("stays");
    }

    @Test
    void aStrangersWordsInABlockSurviveItsJoining() {
        given("one two three");
        ana.write(splitAfter("one")).write(splitAfter(" two"));
        converge("one| two| three");

        tom.away(() -> ines.away(() -> {
            tom.write(joinBefore(" two"));
            ines.write(after("two", " and a half"));
            ana.write(joinBefore(" three")).awaitSaved();
        }));

        converge("one two and a half three");
    }

    @Test
    void whatIsTypedOfflineIsMergedWithAllThatHappened() {
        given("one two three");

        ines.loseLine();
        ines.write(after("two", " (ines)"));
        for (int i = 0; i < 20; i++) {
            ana.write(before("three", "x")).awaitSaved();
        }
        tom.awaitVersion(21).write(erase("one ")).awaitSaved();
        drafting.comesBack(ines, draft);

        converge("two (ines) " + "x".repeat(20) + "three");
    }

    @Test
    void twoWhoHoldUnsentWordsComeBackAfterARestart() {
        given("hello");

        tom.away(() -> ines.away(() -> {
            tom.write(after("hello", " tom"));
            ines.write(before("hello", "ines "));
            drafting.evict(draft);
            ana.awaitEnd();
        }));
        drafting.comesBack(ana, draft);
        drafting.comesBack(tom, draft);
        drafting.comesBack(ines, draft);

        converge("ines hello tom");
    }
}
