package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.codraft.drafting.document.Texts.doc;
import static org.codraft.drafting.document.Texts.erase;
import static org.codraft.drafting.document.Texts.p;
import static org.codraft.drafting.document.Texts.section;
import static org.codraft.drafting.document.Texts.type;

import java.util.List;
import org.codraft.drafting.document.EditChange.Deleted;
import org.codraft.drafting.document.EditChange.Inserted;
import org.junit.jupiter.api.Test;

class EditChangeTest {

    private static final long AMINA = 1;
    private static final long JUAN = 2;

    private final Node text = doc(section("problem", p("Forests burn"), p("every summer")));

    @Test
    void marksWhatWasTyped() {
        EditChange change = change(AMINA, by(AMINA, type(9, " often")), by(AMINA, type(15, "!")));

        assertThat(change.inserted()).containsExactly(new Inserted(9, 16));
        assertThat(change.deleted()).isEmpty();
    }

    @Test
    void readsForwardWhatWasErasedBackward() {
        EditChange change = change(AMINA, by(AMINA, erase(13, 14)), by(AMINA, erase(12, 13)), by(AMINA, erase(11, 12)));

        assertThat(change.deleted()).containsExactly(new Deleted(11, "urn"));
    }

    @Test
    void putsTheOldWordBeforeTheNewOne() {
        EditChange change =
                change(AMINA, by(AMINA, erase(10, 14)), by(AMINA, type(10, "g")), by(AMINA, type(11, "low")));

        assertThat(change.deleted()).containsExactly(new Deleted(10, "burn"));
        assertThat(change.inserted()).containsExactly(new Inserted(10, 14));
    }

    @Test
    void doesNotMentionWhatTheSameEditBroughtAndTookAgain() {
        EditChange change = change(AMINA, by(AMINA, type(9, " oftne")), by(AMINA, erase(13, 15)));

        assertThat(change).isEqualTo(new EditChange(List.of(new Inserted(9, 13)), List.of()));
    }

    @Test
    void tellsWhatItBroughtAndSomebodyElseTook() {
        EditChange change = change(AMINA, by(AMINA, type(9, " often")), by(JUAN, erase(11, 14)));

        assertThat(change.inserted()).containsExactly(new Inserted(9, 12));
        assertThat(change.overtaken()).containsExactly(new Deleted(11, "fte"));
    }

    @Test
    void leavesOutWhatOthersDidInBetween() {
        EditChange change = change(
                AMINA,
                by(AMINA, type(9, "A")),
                by(JUAN, type(2, "JJJ")),
                by(JUAN, erase(16, 18)),
                by(AMINA, type(13, "A")));

        assertThat(change).isEqualTo(new EditChange(List.of(new Inserted(12, 14)), List.of()));
    }

    @Test
    void tellsOfOthersWordsThatWereTakenAway() {
        EditChange change = change(AMINA, by(JUAN, type(9, " often")), by(AMINA, erase(8, 17)));

        assertThat(change.deleted()).containsExactly(new Deleted(8, "s often b"));
    }

    @Test
    void keepsThePlaceOfTakenWordsWhileOthersTypeBeforeThem() {
        EditChange change = change(AMINA, by(AMINA, erase(10, 14)), by(JUAN, type(2, "All ")));

        assertThat(change.deleted()).containsExactly(new Deleted(14, "burn"));
    }

    @Test
    void tellsOfAJoinAsALineFeed() {
        EditChange change = change(AMINA, by(AMINA, erase(14, 16)));

        assertThat(change.deleted()).containsExactly(new Deleted(14, "\n"));
    }

    @Test
    void tellsOfAWholeParagraph() {
        EditChange change = change(AMINA, by(AMINA, erase(1, 15)));

        assertThat(change.deleted()).containsExactly(new Deleted(1, "Forests burn\n"));
    }

    private static EditedStep by(long edit, Step step) {
        return new EditedStep(edit, step);
    }

    private EditChange change(long edit, EditedStep... steps) {
        return EditChange.of(edit, text, List.of(steps));
    }
}
