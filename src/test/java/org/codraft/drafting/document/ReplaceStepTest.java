package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.codraft.drafting.document.Texts.doc;
import static org.codraft.drafting.document.Texts.erase;
import static org.codraft.drafting.document.Texts.node;
import static org.codraft.drafting.document.Texts.p;
import static org.codraft.drafting.document.Texts.section;
import static org.codraft.drafting.document.Texts.type;
import static org.codraft.drafting.document.Texts.ul;

import java.util.List;
import org.codraft.drafting.document.StepRefused.Code;
import org.junit.jupiter.api.Test;

class ReplaceStepTest {

    private final Node text =
            doc(section("problem", p("Forests burn"), p("every summer")), section("causes", p("drought")));

    @Test
    void putsWordsWhereTheyAreTyped() {
        Node after = type(9, " often").apply(text);

        assertThat(after.child(0).child(0)).isEqualTo(p("Forests often burn"));
    }

    @Test
    void sharesWhatItDoesNotTouch() {
        Node after = type(9, "!").apply(text);

        assertThat(after.child(1)).isSameAs(text.child(1));
        assertThat(after.child(0).child(1)).isSameAs(text.child(0).child(1));
    }

    @Test
    void joinsParagraphsWhenTheEdgeBetweenThemGoes() {
        Node after = erase(14, 16).apply(text);

        assertThat(after.child(0)).isEqualTo(section("problem", p("Forests burnevery summer")));
    }

    @Test
    void splitsAParagraphByPuttingAnEdgeIntoIt() {
        Slice edge = new Slice(Fragment.of(List.of(p(), p())), 1, 1);

        Node after = new ReplaceStep(9, 9, edge, true).apply(text);

        assertThat(after.child(0)).isEqualTo(section("problem", p("Forests"), p(" burn"), p("every summer")));
    }

    @Test
    void refusesWordsOutsideAParagraph() {
        assertRefused(type(1, "loose words"), text);
    }

    @Test
    void refusesToLeaveASectionEmpty() {
        assertRefused(erase(1, text.child(0).nodeSize() - 1), text);
    }

    @Test
    void refusesToJoinAListToAParagraph() {
        Node withList = doc(section("problem", p("These:"), ul("fire")));

        assertRefused(erase(8, 10), withList);
    }

    @Test
    void refusesASliceWithAListThatHoldsWords() {
        Node nonsense = node("bullet_list", p("not an item"));

        assertRefused(new ReplaceStep(1, 1, Slice.of(nonsense)), text);
    }

    @Test
    void refusesAPlaceThatIsNotThere() {
        assertRefused(type(1000, "far"), text);
    }

    @Test
    void refusesToCutACharacterInTwo() {
        Node smiling = doc(section("problem", p("a\ud83d\ude00b")));

        assertRefused(erase(3, 4), smiling);
        assertThat(erase(3, 5).apply(smiling)).isEqualTo(doc(section("problem", p("ab"))));
    }

    @Test
    void givesUpAChangeOfStructureRatherThanDeleteWords() {
        ReplaceStep join = new ReplaceStep(14, 16, Slice.EMPTY, true);
        Step between = new ReplaceStep(15, 15, Slice.of(p("and fields")));

        Step moved = join.map(between.getMap()).orElseThrow();

        assertThat(join.apply(text).child(0).childCount()).isEqualTo(1);
        assertRefused(moved, between.apply(text));
    }

    @Test
    void isTakenBackByItsInverse() {
        ReplaceStep step = new ReplaceStep(5, 20, new Slice(Fragment.of(List.of(p("new"), p("words"))), 1, 1));

        Node after = step.apply(text);

        assertThat(step.invert(text).apply(after)).isEqualTo(text);
    }

    @Test
    void becomesOneStepWithTheTypingThatFollows() {
        Step both = type(9, "a").merge(type(10, "b")).orElseThrow();

        assertThat(both).isEqualTo(type(9, "ab"));
    }

    private static void assertRefused(Step step, Node text) {
        assertThatThrownBy(() -> step.apply(text))
                .isInstanceOfSatisfying(
                        StepRefused.class, refused -> assertThat(refused.code()).isEqualTo(Code.IMPOSSIBLE));
    }
}
