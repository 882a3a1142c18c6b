package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.codraft.drafting.document.Texts.EM;
import static org.codraft.drafting.document.Texts.doc;
import static org.codraft.drafting.document.Texts.p;
import static org.codraft.drafting.document.Texts.section;
import static org.codraft.drafting.document.Texts.words;

import java.util.List;
import org.junit.jupiter.api.Test;

class RewordingTest {

    private final Node text = doc(section("problem", p("each province publishes its contracts"), p("soon")));

    @Test
    void touchesOnlyTheWordsThatDiffer() {
        List<Step> steps = Rewording.of(text, 2, 29, Slice.of(words("every county publishes its")));

        assertThat(steps)
                .containsExactly(
                        new ReplaceStep(7, 15, Slice.of(words("county"))),
                        new ReplaceStep(2, 6, Slice.of(words("every"))));
        assertThat(said(steps)).isEqualTo("every county publishes its contracts\nsoon\n");
    }

    @Test
    void doesNothingWhereItSaysSoAlready() {
        assertThat(Rewording.of(text, 2, 15, Slice.of(words("each province")))).isEmpty();
    }

    @Test
    void addsAndTakesOut() {
        assertThat(said(Rewording.of(text, 6, 6, Slice.of(words(" and every")))))
                .startsWith("each and every province");
        assertThat(said(Rewording.of(text, 2, 7, Slice.EMPTY))).startsWith("province publishes");
    }

    @Test
    void putsMarksOnWordsThatStay() {
        List<Step> steps = Rewording.of(text, 2, 15, Slice.of(words("each "), words("province", EM)));

        assertThat(steps).containsExactly(new ReplaceStep(7, 15, Slice.of(words("province", EM))));
    }

    @Test
    void replacesWholeWhatReachesOverParagraphs() {
        Slice slice = new Slice(Fragment.of(List.of(p("contracts today"), p("and"))), 1, 1);

        assertThat(said(Rewording.of(text, 30, 42, slice))).contains("today\nand");
    }

    private String said(List<Step> steps) {
        Node after = text;
        for (Step step : steps) {
            after = step.apply(after);
        }
        return after.textBetween(0, after.content().size());
    }
}
