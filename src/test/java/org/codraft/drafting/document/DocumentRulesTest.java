package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.codraft.drafting.document.Texts.doc;
import static org.codraft.drafting.document.Texts.erase;
import static org.codraft.drafting.document.Texts.node;
import static org.codraft.drafting.document.Texts.p;
import static org.codraft.drafting.document.Texts.section;
import static org.codraft.drafting.document.Texts.type;

import java.util.List;
import org.codraft.drafting.document.StepRefused.Code;
import org.junit.jupiter.api.Test;

class DocumentRulesTest {

    private final Node text = doc(section("problem", p("fire")), section("causes", p("drought")));

    @Test
    void knowsTheSectionsOfAText() {
        assertThat(FixedSections.keys(text)).containsExactly("problem", "causes");
    }

    @Test
    void letsPeopleWriteInTheSections() {
        Node after = DocumentRules.STANDARD.apply(text, type(4, "!"));

        assertThat(FixedSections.keys(after)).containsExactly("problem", "causes");
    }

    @Test
    void refusesToRemoveASection() {
        assertRefused(Code.STRUCTURE, erase(0, 8));
    }

    @Test
    void refusesToAddASection() {
        assertRefused(Code.STRUCTURE, new ReplaceStep(8, 8, Slice.of(section("more", p("words")))));
    }

    @Test
    void refusesToRenameASection() {
        assertRefused(Code.STRUCTURE, new AttrStep(0, "key", "renamed"));
    }

    @Test
    void refusesToJoinTwoSections() {
        assertRefused(Code.STRUCTURE, erase(6, 10));
    }

    @Test
    void refusesToSwapSections() {
        Slice swapped = Slice.of(text.child(1), text.child(0));

        assertRefused(Code.STRUCTURE, new ReplaceStep(0, text.content().size(), swapped));
    }

    @Test
    void letsAWholeTextBeReplacedSectionBySection() {
        Slice restored = Slice.of(section("problem", p("flood")), section("causes", p("rain")));

        Node after = DocumentRules.STANDARD.apply(
                text, new ReplaceStep(0, text.content().size(), restored));

        assertThat(after.child(1).child(0)).isEqualTo(p("rain"));
    }

    @Test
    void refusesTheWordsThatWouldMakeATextTooLong() {
        DocumentRules small = new DocumentRules(new DocumentLimits(24, 100, 10));

        Node full = small.apply(text, type(3, "abc"));

        assertThatThrownBy(() -> small.apply(full, type(3, "abcd")))
                .isInstanceOfSatisfying(
                        StepRefused.class, refused -> assertThat(refused.code()).isEqualTo(Code.DOCUMENT_FULL));
    }

    @Test
    void refusesMorePartsThanATextMayHave() {
        DocumentRules small = new DocumentRules(new DocumentLimits(1000, 8, 10));
        ReplaceStep paragraphs = new ReplaceStep(1, 1, Slice.of(p(), p(), p()));

        assertThatThrownBy(() -> small.apply(text, paragraphs))
                .isInstanceOfSatisfying(
                        StepRefused.class, refused -> assertThat(refused.code()).isEqualTo(Code.DOCUMENT_FULL));
    }

    @Test
    void refusesToNestDeeperThanATextMay() {
        DocumentRules flat = new DocumentRules(new DocumentLimits(1000, 100, 4));
        ReplaceAroundStep wrap = new ReplaceAroundStep(1, 7, 1, 7, Slice.of(node("blockquote")), 1, false);

        Node once = flat.apply(text, wrap);

        ReplaceAroundStep again = new ReplaceAroundStep(1, 9, 1, 9, Slice.of(node("blockquote")), 1, false);
        assertThatThrownBy(() -> flat.apply(once, again))
                .isInstanceOfSatisfying(
                        StepRefused.class, refused -> assertThat(refused.code()).isEqualTo(Code.TOO_LARGE));
    }

    @Test
    void countsWhatAChangeAddsAndTakes() {
        Node after = erase(3, 5).apply(new ReplaceStep(1, 1, Slice.of(p("new"), p())).apply(text));

        Node counted = DocumentReader.STANDARD.document(after.toJson());

        assertThat(List.of(
                        after.content().nodes(),
                        after.content().height(),
                        after.content().size()))
                .isEqualTo(List.of(
                        counted.content().nodes(),
                        counted.content().height(),
                        counted.content().size()));
    }

    private void assertRefused(Code code, Step step) {
        assertThatThrownBy(() -> DocumentRules.STANDARD.apply(text, step))
                .isInstanceOfSatisfying(
                        StepRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
