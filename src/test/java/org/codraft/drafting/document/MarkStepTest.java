package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.codraft.drafting.document.Texts.EM;
import static org.codraft.drafting.document.Texts.STRONG;
import static org.codraft.drafting.document.Texts.doc;
import static org.codraft.drafting.document.Texts.link;
import static org.codraft.drafting.document.Texts.node;
import static org.codraft.drafting.document.Texts.p;
import static org.codraft.drafting.document.Texts.section;
import static org.codraft.drafting.document.Texts.words;

import org.junit.jupiter.api.Test;

class MarkStepTest {

    private final Mark ours = link("https://example.org/ours");
    private final Mark theirs = link("https://example.org/theirs");

    @Test
    void marksTheWordsBetweenTwoPlaces() {
        Node text = doc(section("problem", p("Forests burn"), p("every summer")));

        Node after = new AddMarkStep(10, 21, STRONG).apply(text);

        assertThat(after)
                .isEqualTo(doc(section(
                        "problem",
                        p(words("Forests "), words("burn", STRONG)),
                        p(words("every", STRONG), words(" summer")))));
    }

    @Test
    void ordersMarksByTheSchemaWhoeverCameFirst() {
        Node text = doc(section("problem", p(words("burn", STRONG))));

        Node after = new AddMarkStep(2, 6, EM).apply(text);

        assertThat(after.child(0).child(0).child(0).marks()).containsExactly(EM, STRONG);
    }

    @Test
    void joinsWordsThatAreMarkedAlikeAgain() {
        Node text = doc(section("problem", p(words("Forests "), words("burn", EM))));

        Node after = new RemoveMarkStep(2, 14, EM).apply(text);

        assertThat(after).isEqualTo(doc(section("problem", p("Forests burn"))));
    }

    @Test
    void putsOneLinkInThePlaceOfAnother() {
        Node text = doc(section("problem", p(words("burn", theirs))));

        Node after = new AddMarkStep(2, 6, ours).apply(text);

        assertThat(after).isEqualTo(doc(section("problem", p(words("burn", ours)))));
    }

    @Test
    void givesBackTheLinkItTookWhenTakenBack() {
        Node text = doc(section("problem", p(words("For", theirs), words("ests"), words(" burn", ours))));
        AddMarkStep step = new AddMarkStep(2, 14, ours);

        Node after = step.apply(text);

        assertThat(step.invert(text).apply(after)).isEqualTo(text);
    }

    @Test
    void leavesMarkedWordsMarkedWhenAWiderMarkingIsTakenBack() {
        Node text = doc(section("problem", p(words("Forests "), words("burn", EM), words(" down"))));
        AddMarkStep step = new AddMarkStep(2, 19, EM);

        Node after = step.apply(text);

        assertThat(after).isEqualTo(doc(section("problem", p(words("Forests burn down", EM)))));
        assertThat(step.invert(text).apply(after)).isEqualTo(text);
    }

    @Test
    void marksALineBreakAlone() {
        Node text = doc(section("problem", p(words("a"), node("hard_break"))));
        AddNodeMarkStep step = new AddNodeMarkStep(3, EM);

        Node after = step.apply(text);

        assertThat(after.child(0).child(0).child(1).marks()).containsExactly(EM);
        assertThat(step.invert(text).apply(after)).isEqualTo(text);
    }

    @Test
    void writesAttributesAndTakesThemBack() {
        Node text = doc(section("problem", Texts.h(1, "Fire")));
        AttrStep step = new AttrStep(1, "level", 2);

        Node after = step.apply(text);

        assertThat(after.child(0).child(0)).isEqualTo(Texts.h(2, "Fire"));
        assertThat(step.invert(text).apply(after)).isEqualTo(text);
    }
}
