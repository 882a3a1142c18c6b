package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.codraft.drafting.document.Texts.doc;
import static org.codraft.drafting.document.Texts.h;
import static org.codraft.drafting.document.Texts.node;
import static org.codraft.drafting.document.Texts.p;
import static org.codraft.drafting.document.Texts.section;
import static org.codraft.drafting.document.Texts.type;
import static org.codraft.drafting.document.Texts.ul;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplaceAroundStepTest {

    private final Node text = doc(section("problem", p("Forests burn"), p("every summer")));

    @Test
    void wrapsParagraphsInAQuote() {
        ReplaceAroundStep wrap = new ReplaceAroundStep(1, 29, 1, 29, Slice.of(node("blockquote")), 1, true);

        Node after = wrap.apply(text);

        assertThat(after).isEqualTo(doc(section("problem", node("blockquote", p("Forests burn"), p("every summer")))));
        assertThat(wrap.invert(text).apply(after)).isEqualTo(text);
    }

    @Test
    void turnsAParagraphIntoAHeadingAndKeepsItsWords() {
        Node heading = Texts.SCHEMA.nodeType("heading").create(Map.of("level", 2), Fragment.EMPTY, List.of());
        ReplaceAroundStep turn = new ReplaceAroundStep(1, 15, 2, 14, Slice.of(heading), 1, true);

        Node after = turn.apply(text);

        assertThat(after).isEqualTo(doc(section("problem", h(2, "Forests burn"), p("every summer"))));
        assertThat(turn.invert(text).apply(after)).isEqualTo(text);
    }

    @Test
    void liftsAParagraphOutOfItsList() {
        Node listed = doc(section("problem", ul("fire")));
        ReplaceAroundStep lift = new ReplaceAroundStep(1, 11, 3, 9, Slice.EMPTY, 0, true);

        assertThat(lift.apply(listed)).isEqualTo(doc(section("problem", p("fire"))));
    }

    @Test
    void refusesToKeepHalfAParagraph() {
        ReplaceAroundStep cut = new ReplaceAroundStep(1, 15, 5, 15, Slice.of(node("blockquote")), 1, false);

        assertThatThrownBy(() -> cut.apply(text)).isInstanceOf(StepRefused.class);
    }

    @Test
    void refusesToPutAParagraphWhereOnlyItemsStand() {
        ReplaceAroundStep wrap = new ReplaceAroundStep(1, 15, 1, 15, Slice.of(node("bullet_list")), 1, false);

        assertThatThrownBy(() -> wrap.apply(text)).isInstanceOf(StepRefused.class);
    }

    @Test
    void keepsWhatOthersTypedIntoItsGap() {
        ReplaceAroundStep wrap = new ReplaceAroundStep(1, 15, 1, 15, Slice.of(node("blockquote")), 1, true);
        Step typed = type(14, " down");

        Step moved = wrap.map(typed.getMap()).orElseThrow();

        assertThat(moved.apply(typed.apply(text)))
                .isEqualTo(doc(section("problem", node("blockquote", p("Forests burn down")), p("every summer"))));
    }
}
