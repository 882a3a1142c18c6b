package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.codraft.drafting.document.Texts.doc;
import static org.codraft.drafting.document.Texts.erase;
import static org.codraft.drafting.document.Texts.p;
import static org.codraft.drafting.document.Texts.section;
import static org.codraft.drafting.document.Texts.type;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is said of words stays with them, wherever they go. */
class FollowedTextTest {

    private static final UUID THREAD = new UUID(0, 1);

    private final Node text = doc(
            section("problem", p("Hospitals publish nothing"), p("Nobody knows why")), section("causes", p("No law")));
    private int acts;

    @Test
    void goesWithItsWords() {
        FollowedText followed = following("publish");

        act(followed, type(2, "Some "));
        act(followed, type(at(followed, "publish") + 3, "-"));

        assertThat(words(followed)).isEqualTo("pub-lish");
        assertThat(followed.elsewhere()).isEmpty();
    }

    @Test
    void shrinksWithItsWords() {
        FollowedText followed = following("publish nothing");

        act(followed, erase(at(followed, "lish no"), at(followed, "lish no") + 7));

        assertThat(words(followed)).isEqualTo("pubthing");
    }

    @Test
    void isLostWithItsLastLetterAndKeepsItsQuote() {
        FollowedText followed = following("publish");
        int at = at(followed, "publish");

        act(followed, erase(at - 1, at + 7));

        FollowedPlace lost = place(followed);
        assertThat(lost.isLost()).isTrue();
        assertThat(lost.quote()).isEqualTo("publish");
        assertThat(lost.anchor()).isEqualTo(new Anchor(at - 1, at - 1, true));
        assertThat(followed.elsewhere()).containsExactly(THREAD);
    }

    @Test
    void isLostWhereOtherWordsAreWrittenOverIts() {
        FollowedText followed = following("publish");
        int at = at(followed, "publish");

        act(followed, new ReplaceStep(at, at + 7, Slice.of(Texts.words("hide"))));

        assertThat(place(followed).isLost()).isTrue();
    }

    @Test
    void isCutAndPastedWithItsWords() {
        FollowedText followed = following("publish");
        Slice cut = cut(followed, "Hospitals publish nothing");

        act(followed, type(at(followed, "No law"), "Still: "));
        paste(followed, at(followed, "law"), cut);

        assertThat(words(followed)).isEqualTo("publish");
        assertThat(followed.document()
                        .textBetween(0, followed.document().content().size()))
                .contains("Still: No Hospitals publish nothinglaw");
    }

    @Test
    void isCutAndPastedAcrossParagraphs() {
        FollowedText followed = following("nothing");
        int from = at(followed, "publish");
        int to = at(followed, "knows");
        Slice cut = followed.document().slice(from, to);
        act(followed, erase(from, to));

        paste(followed, at(followed, "law"), cut);

        assertThat(words(followed)).isEqualTo("nothing");
    }

    @Test
    void isDraggedWithItsWordsInWhateverOrderTheStepsCome() {
        FollowedText followed = following("publish");
        Slice dragged = followed.document().slice(at(followed, "publish"), at(followed, "publish") + 7);

        followed.apply(new ReplaceStep(at(followed, "law"), at(followed, "law"), dragged), "one act", false);
        followed.apply(erase(at(followed, "publish"), at(followed, "publish") + 7), "one act", false);

        assertThat(place(followed).isLost()).isFalse();
        assertThat(words(followed)).isEqualTo("publish");
        assertThat(place(followed).anchor().from()).isEqualTo(at(followed, "publish"));
    }

    @Test
    void doesNotTakeACopyForItsWords() {
        FollowedText followed = following("publish");
        Slice copied = followed.document().slice(at(followed, "publish"), at(followed, "publish") + 7);
        act(followed, new ReplaceStep(at(followed, "law"), at(followed, "law"), copied));

        act(followed, erase(at(followed, "publish"), at(followed, "publish") + 7));

        assertThat(place(followed).isLost()).isTrue();
    }

    @Test
    void comesBackWhenTheDeletionIsUndone() {
        FollowedText followed = following("publish");
        Anchor before = place(followed).anchor();
        Step deletion = erase(at(followed, "Hospitals") + 4, at(followed, "nothing") + 2);
        Step undoing = deletion.invert(followed.document());
        act(followed, deletion);

        act(followed, undoing);

        assertThat(place(followed).anchor()).isEqualTo(before);
    }

    @Test
    void comesBackWithItsQuoteAfterItWasErasedLetterByLetter() {
        FollowedText followed = following("publish");
        int at = at(followed, "publish");
        for (int letter = 7; letter > 0; letter--) {
            act(followed, erase(at + letter - 1, at + letter));
        }
        assertThat(place(followed).isLost()).isTrue();

        act(followed, type(at, "publish"));

        assertThat(words(followed)).isEqualTo("publish");
    }

    @Test
    void standsOnTheWordsThatAnAdoptedSuggestionPutsInItsPlace() {
        FollowedText followed = following("publish");
        int at = at(followed, "publish");

        followed.apply(new ReplaceStep(at - 2, at + 8, Slice.of(Texts.words("hide everything"))), "adoption", true);

        assertThat(words(followed)).isEqualTo("hide everything");
        assertThat(followed.elsewhere()).containsExactly(THREAD);
    }

    @Test
    void isTheSameForWhoeverFollowsTheSameStepsFromAnyPointOn() {
        RandomEdits edits = new RandomEdits(new Random(7));
        Node doc = edits.start();
        FollowedText whole = new FollowedText(doc);
        whole.follow(THREAD, FollowedPlace.of(Anchor.of(3, 7), doc.textBetween(3, 7)));
        FollowedText later = whole;

        for (int step = 0; step < 300; step++) {
            if (step % 37 == 0) {
                FollowedText fresh = new FollowedText(whole.document());
                fresh.follow(THREAD, place(whole));
                later = fresh;
            }
            Step next = edits.next(whole.document());
            whole.apply(next, "act " + step, false);
            if (later != whole) {
                later.apply(next, "act " + step, false);
            }
            assertThat(place(later)).isEqualTo(place(whole));
        }
    }

    private FollowedText following(String words) {
        FollowedText followed = new FollowedText(text);
        int from = at(followed, words);
        followed.follow(THREAD, FollowedPlace.of(Anchor.of(from, from + words.length()), words));
        return followed;
    }

    private void act(FollowedText followed, Step step) {
        followed.apply(step, List.of(acts++), false);
    }

    private Slice cut(FollowedText followed, String words) {
        int from = at(followed, words);
        Slice cut = followed.document().slice(from, from + words.length());
        act(followed, erase(from, from + words.length()));
        return cut;
    }

    private void paste(FollowedText followed, int at, Slice words) {
        act(followed, new ReplaceStep(at, at, words));
    }

    /** Where words first stand. */
    private static int at(FollowedText followed, String words) {
        Node doc = followed.document();
        for (int pos = 0; pos + words.length() <= doc.content().size(); pos++) {
            if (doc.textBetween(pos, pos + words.length()).equals(words)) {
                return pos;
            }
        }
        throw new AssertionError("There is no " + words);
    }

    private static FollowedPlace place(FollowedText followed) {
        return Objects.requireNonNull(followed.places().get(THREAD));
    }

    private static String words(FollowedText followed) {
        Anchor anchor = place(followed).anchor();
        return followed.document().textBetween(anchor.from(), anchor.to());
    }
}
