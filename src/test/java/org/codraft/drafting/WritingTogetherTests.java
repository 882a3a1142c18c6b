package org.codraft.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.codraft.drafting.client.Pen.after;
import static org.codraft.drafting.client.Pen.before;
import static org.codraft.drafting.client.Pen.erase;
import static org.codraft.drafting.client.Pen.into;

import java.util.List;
import java.util.Objects;
import org.codraft.drafting.DraftingWorld.Place;
import org.codraft.drafting.WrittenRecord.EditRow;
import org.codraft.drafting.WrittenRecord.StepRow;
import org.codraft.drafting.client.DraftClient;
import org.codraft.drafting.client.Ledger;
import org.codraft.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People writing one text at once, through real sockets, on a real database. */
@DraftingTest
class WritingTogetherTests {

    @Autowired
    private DraftingWorld drafting;

    private Place draft;

    @BeforeEach
    void begin() {
        draft = drafting.aDraft();
    }

    @Test
    void showsEachTheOthersWords() {
        DraftClient ana = drafting.someoneAt(draft);
        DraftClient tom = drafting.opens(drafting.anAdvocateOf(draft), draft);

        ana.write(into(0, "Hospitals publish nothing."));
        tom.awaitWords("Hospitals publish nothing.").write(after("Hospitals", " in 14 provinces"));

        ana.awaitWords("Hospitals in 14 provinces publish nothing.").awaitSaved();
        assertThat(tom.awaitSaved().confirmed()).isEqualTo(ana.confirmed());
        assertThat(drafting.recordOf(draft).replayed()).isEqualTo(ana.confirmed());
    }

    @Test
    void movesALateCommitOverNewerOnes() {
        DraftClient ana = drafting.someoneAt(draft);
        DraftClient tom = drafting.someoneAt(draft);
        ana.write(into(0, "one two three")).awaitSaved();
        tom.awaitWords("one two three").goDeaf();

        ana.write(before("one", "zero ")).awaitSaved();
        tom.write(after("three", " four"));

        ana.awaitWords("zero one two three four");
        StepRow last = drafting.recordOf(draft).steps().getLast();
        assertThat(last.client()).isEqualTo(tom.client());
        assertThat(last.step()).contains("\"from\":20");
    }

    @Test
    void namesWhatFoundNoPlace() {
        DraftClient ana = drafting.someoneAt(draft);
        DraftClient tom = drafting.someoneAt(draft);
        ana.write(into(0, "keep this, drop that")).awaitSaved();
        tom.awaitWords("drop that").goDeaf();
        ana.write(erase(", drop that")).awaitSaved();

        tom.holding(() -> tom.write(erase("drop")).write(before("keep", "we ")));
        ana.awaitWords("we keep this");
        tom.loseLine();
        drafting.comesBack(tom, draft).awaitSaved();

        assertThat(tom.words()).isEqualTo(ana.words()).contains("we keep this").doesNotContain("that");
        assertThat(tom.acknowledged().getLast().steps()).hasSize(1);
    }

    @Test
    void writesACommitOnceThoughItsConfirmationWasLost() {
        DraftClient ana = drafting.someoneAt(draft);
        DraftClient tom = drafting.someoneAt(draft);

        ana.goDeaf();
        ana.write(into(0, "once"));
        tom.awaitWords("once");
        ana.loseLine();
        drafting.comesBack(ana, draft).awaitSaved();
        ana.write(after("once", " only")).awaitSaved();

        tom.awaitWords("once only");
        assertThat(ana.words()).isEqualTo(tom.words());
        assertThat(drafting.recordOf(draft).steps()).hasSize(2);
        assertThat(ana.acknowledged()).extracting(Ledger.Entry::version).containsExactly(1L, 2L);
    }

    @Test
    void writesACommitOnceThoughItCameTwice() {
        DraftClient ana = drafting.someoneAt(draft);

        ana.holding(() -> ana.write(into(0, "once")));
        ana.sendAgain();
        ana.sendAgain();
        ana.awaitSaved().write(after("once", " only")).awaitSaved();

        assertThat(drafting.recordOf(draft).steps()).hasSize(2);
    }

    @Test
    void takesTheAuthorFromTheSession() {
        Person tom = drafting.anAdvocateOf(draft);

        drafting.opens(tom, draft).write(into(0, "Ours")).awaitSaved();

        EditRow edit = drafting.recordOf(draft).edits().getLast();
        assertThat(edit.person()).isEqualTo(tom.signedIn().name());
        assertThat(edit.organisation())
                .isEqualTo("Organisation of " + tom.signedIn().name());
        assertThat(edit.side()).isEqualTo("CIVIL_SOCIETY");
    }

    @Test
    void tellsEveryCommitsAuthorWhoeverSentIt() {
        Person tom = drafting.anAdvocateOf(draft);
        DraftClient ana = drafting.someoneAt(draft);

        drafting.opens(tom, draft).write(into(0, "Ours")).awaitSaved();

        ana.awaitWords("Ours");
        assertThat(ana.authors()).containsExactly(tom.signedIn().name());
    }

    @Test
    void bringsWhoeverWasAwayTheStepsSinceAndMergesTheirWords() {
        DraftClient ana = drafting.someoneAt(draft);
        DraftClient tom = drafting.someoneAt(draft);
        ana.write(into(0, "asleep")).awaitSaved();
        tom.awaitWords("asleep").loseLine();

        ana.write(before("asleep", "not ")).awaitSaved();
        tom.write(after("asleep", " any more"));
        drafting.comesBack(tom, draft).awaitSaved();

        ana.awaitWords("not asleep any more");
        assertThat(tom.words()).isEqualTo(ana.words());
    }

    @Test
    void landsTheCommitsOfSomebodyWhoAlwaysComesLate() {
        List<DraftClient> typists = java.util.stream.IntStream.range(0, 5)
                .mapToObj(number -> drafting.someoneAt(draft))
                .toList();
        DraftClient slow = drafting.someoneAt(draft);
        slow.goDeaf();

        for (int round = 0; round < 20; round++) {
            int number = round;
            typists.forEach(typist -> typist.write(into(number % 3, "x")));
        }
        slow.write(into(1, "late but here"));

        typists.forEach(typist -> typist.awaitWords("late but here").awaitSaved());
        assertThat(drafting.recordOf(draft).replayed())
                .isEqualTo(typists.getFirst().awaitWords("late").confirmed());
    }

    @Test
    void tellsWhoIsHereAndWhere() {
        Person tom = drafting.anAdvocateOf(draft);
        DraftClient ana = drafting.someoneAt(draft);
        DraftClient toms = drafting.opens(tom, draft);

        toms.say(DraftClient.message("presence")
                .put("version", 0)
                .put("anchor", 2)
                .put("head", 2)
                .put("section", "problem"));

        ana.await("Tom is here", now -> now.people().containsKey(toms.client()));
        assertThat(Objects.requireNonNull(ana.people().get(toms.client()))
                        .path("person")
                        .asString())
                .isEqualTo(tom.signedIn().name());
        assertThat(Objects.requireNonNull(ana.people().get(toms.client()))
                        .path("side")
                        .asString())
                .isEqualTo("CIVIL_SOCIETY");
        toms.close();
        ana.await("Tom has left", now -> !now.people().containsKey(toms.client()));
    }
}
