package org.codraft.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.codraft.drafting.client.Pen.after;
import static org.codraft.drafting.client.Pen.into;

import java.util.List;
import org.codraft.drafting.DraftingWorld.Place;
import org.codraft.drafting.WrittenRecord.EditRow;
import org.codraft.drafting.client.DraftClient;
import org.codraft.testing.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** One draft served by two applications on one database. */
@DraftingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTests {

    private final DraftingWorld drafting;
    private final Environment settings;
    private final AnotherNode other;
    private Place draft;
    private DraftClient here;
    private DraftClient there;

    @Autowired
    TwoNodesTests(DraftingWorld drafting, Environment settings) {
        this.drafting = drafting;
        this.settings = settings;
        this.other = AnotherNode.beside(settings);
        this.draft = drafting.aDraft();
        this.here = new DraftClient("");
        this.there = here;
    }

    @AfterAll
    void stop() {
        other.close();
    }

    @BeforeEach
    void begin() {
        draft = drafting.aDraft();
        here = drafting.someoneAt(draft);
        there = drafting.opensAt(other, drafting.anAdvocateOf(draft), draft);
    }

    @Test
    void tellEachOtherOfEveryWordAtOnce() {
        here.write(into(0, "Hospitals publish nothing."));
        there.awaitWords("Hospitals publish nothing.").write(after("Hospitals", " in 14 provinces"));

        here.awaitWords("Hospitals in 14 provinces publish nothing.").awaitSaved();
        assertThat(there.awaitSaved().confirmed()).isEqualTo(here.confirmed());
    }

    @Test
    void bothWriteTheSameVersionsAndNothingIsLostOrDoubled() {
        for (int round = 0; round < 100; round++) {
            int number = round;
            here.write(into(number % 3, "a"));
            there.write(into(number % 3, "b"));
        }

        here.awaitSaved();
        there.awaitSaved();
        long head = drafting.recordOf(draft).steps().size();
        assertThat(head).isEqualTo(200);
        assertThat(here.awaitVersion(head).confirmed())
                .isEqualTo(there.awaitVersion(head).confirmed());
        assertThat(drafting.recordOf(draft).replayed()).isEqualTo(here.confirmed());
        drafting.recordOf(draft).holdsWhatWasAcknowledged(here, there);
    }

    @Test
    void keepOnePersonsWritingOnBothApart() {
        Person amina = drafting.anOfficialOf(draft);
        DraftClient one = drafting.opens(amina, draft);
        DraftClient two = drafting.opensAt(other, amina, draft);

        one.write(into(0, "one")).awaitSaved();
        two.awaitWords("one").write(after("one", " two")).awaitSaved();

        List<EditRow> edits = drafting.recordOf(draft).edits();
        assertThat(edits.subList(1, edits.size()))
                .extracting(EditRow::person)
                .containsOnly(amina.signedIn().name());
        assertThat(drafting.recordOf(draft).replayed()).isEqualTo(two.confirmed());
    }

    @Test
    void sendTheirPeopleToTheOtherWhenOneStopsAndCloseTheirEdits() {
        AnotherNode stopping = AnotherNode.beside(settings);
        Person tomas = drafting.anAdvocateOf(draft);
        DraftClient moving = drafting.opensAt(stopping, tomas, draft);
        DraftClient second = drafting.opensAt(stopping, drafting.anAdvocateOf(draft), draft);
        moving.write(into(0, "Before.")).awaitSaved();
        second.awaitWords("Before.").write(into(1, "Also.")).awaitSaved();

        stopping.close();

        assertThat(moving.awaitEnd()).isEqualTo(Connection.RESTARTING);
        List<EditRow> edits = drafting.recordOf(draft).edits();
        assertThat(edits).hasSize(3).extracting(EditRow::closedVersion).doesNotContainNull();
        moving.write(after("Before.", " After."));
        drafting.trying(() -> moving.open(drafting.browserOf(tomas))).awaitSaved();
        there.awaitWords("Before. After.");
    }

    @Test
    void sayOfEachOthersSilentEditsNothingUntilTheyAreOver() {
        there.write(into(0, "Mine")).awaitSaved();
        here.awaitWords("Mine").write(into(1, "Yours")).awaitSaved();

        here.close();
        drafting.awaits(
                "the one who left has ended their edit",
                () -> drafting.recordOf(draft).edits().stream()
                                .filter(edit -> edit.closedVersion() == null)
                                .count()
                        == 1);
    }
}
