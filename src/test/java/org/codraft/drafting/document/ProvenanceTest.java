package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.codraft.drafting.document.Texts.doc;
import static org.codraft.drafting.document.Texts.erase;
import static org.codraft.drafting.document.Texts.node;
import static org.codraft.drafting.document.Texts.p;
import static org.codraft.drafting.document.Texts.section;
import static org.codraft.drafting.document.Texts.type;

import java.util.List;
import java.util.Map;
import org.codraft.drafting.document.Provenance.Run;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final long TEMPLATE = 0;
    private static final long AMINA = 1;
    private static final long JUAN = 2;

    private Node text = doc(section("problem", p("Forests burn"), p("every summer")), section("causes", p("drought")));
    private Provenance provenance = Provenance.of(text, TEMPLATE);

    @Test
    void creditsAWordToWhoeverTypedIt() {
        amina(type(9, " often"));

        assertThat(provenance.runs())
                .containsExactly(new Run(0, 9, TEMPLATE), new Run(9, 15, AMINA), new Run(15, 47, TEMPLATE));
    }

    @Test
    void keepsTwoPeoplesWordsApart() {
        amina(type(9, " often"));
        juan(type(12, "XX"));

        assertThat(provenance.runs())
                .containsExactly(
                        new Run(0, 9, TEMPLATE),
                        new Run(9, 12, AMINA),
                        new Run(12, 14, JUAN),
                        new Run(14, 17, AMINA),
                        new Run(17, 49, TEMPLATE));
    }

    @Test
    void joinsWhatOneEditTypedLetterByLetter() {
        amina(type(9, "a"));
        amina(type(10, "b"));
        amina(type(11, "c"));

        assertThat(provenance.runs()).contains(new Run(9, 12, AMINA)).hasSize(3);
    }

    @Test
    void forgetsWhoBroughtWhatIsGone() {
        amina(type(9, " often"));
        juan(erase(9, 15));

        assertThat(provenance).isEqualTo(Provenance.of(text, TEMPLATE));
    }

    @Test
    void creditsWhatStandsInThePlaceOfAWordToWhoeverReplacedIt() {
        amina(new ReplaceStep(10, 14, Slice.of(Texts.words("glow"))));

        assertThat(provenance.editAt(10)).isEqualTo(AMINA);
        assertThat(provenance.editAt(9)).isEqualTo(TEMPLATE);
    }

    @Test
    void keepsAuthorsWhenAParagraphIsSplitAndJoinedAgain() {
        amina(type(9, " often"));
        juan(new ReplaceStep(12, 12, new Slice(Fragment.of(List.of(p(), p())), 1, 1), true));

        assertThat(List.of(provenance.editAt(11), provenance.editAt(12), provenance.editAt(14)))
                .containsExactly(AMINA, JUAN, AMINA);

        juan(erase(12, 14));
        assertThat(provenance.runs()).contains(new Run(9, 15, AMINA)).hasSize(3);
    }

    @Test
    void keepsAuthorsWhenSomebodyElsePutsTheirWordsInAQuote() {
        amina(type(2, "All f"));
        juan(new ReplaceAroundStep(1, 20, 1, 20, Slice.of(node("blockquote")), 1, true));

        assertThat(provenance.textRuns(text).getFirst()).isEqualTo(new Run(3, 8, AMINA));
    }

    @Test
    void keepsAuthorsWhenSomebodyElseMarksTheirWords() {
        amina(type(2, "All f"));
        juan(new AddMarkStep(2, 12, Texts.EM));

        assertThat(provenance.editAt(3)).isEqualTo(AMINA);
    }

    @Test
    void creditsMovedWordsToWhoeverMovedThem() {
        Slice moved = text.slice(2, 9);
        juan(erase(2, 9));
        juan(new ReplaceStep(10, 10, moved));

        assertThat(provenance.editAt(12)).isEqualTo(JUAN);
    }

    @Test
    void leavesNoRunThatReachesFromOneBlockIntoAnother() {
        assertThat(provenance.textRuns(text))
                .containsExactly(new Run(2, 14, TEMPLATE), new Run(16, 28, TEMPLATE), new Run(32, 39, TEMPLATE));
    }

    @Test
    void countsTheWordsOfEachSectionByWhoBroughtThem() {
        amina(type(14, " all-year round"));
        juan(type(3, "x"));

        assertThat(WordsByEdit.of(text, provenance))
                .isEqualTo(Map.of("problem", Map.of(TEMPLATE, 4, AMINA, 2), "causes", Map.of(TEMPLATE, 1)));
    }

    @Test
    void countsAWordForWhoeverBroughtMostOfIt() {
        juan(new ReplaceStep(2, 7, Slice.of(Texts.words("Hedge"))));

        assertThat(WordsByEdit.of(text, provenance).get("problem")).isEqualTo(Map.of(TEMPLATE, 3, JUAN, 1));
    }

    private void amina(Step step) {
        does(AMINA, step);
    }

    private void juan(Step step) {
        does(JUAN, step);
    }

    private void does(long edit, Step step) {
        text = step.apply(text);
        provenance = provenance.after(step, edit);
        assertThat(provenance.size()).isEqualTo(text.content().size());
    }
}
