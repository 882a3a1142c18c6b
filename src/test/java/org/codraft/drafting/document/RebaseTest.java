package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.codraft.drafting.document.Texts.doc;
import static org.codraft.drafting.document.Texts.erase;
import static org.codraft.drafting.document.Texts.p;
import static org.codraft.drafting.document.Texts.section;
import static org.codraft.drafting.document.Texts.type;

import java.util.List;
import org.codraft.drafting.document.Rebase.Rebased;
import org.codraft.drafting.document.StepRefused.Code;
import org.junit.jupiter.api.Test;

class RebaseTest {

    private static final Node TEXT =
            doc(section("problem", p("Forests burn"), p("every summer")), section("causes", p("drought")));

    @Test
    void doesACommitThatCameInTimeAsItIs() {
        Rebased rebased = rebase(List.of(), type(9, "!"), type(10, "!"));

        assertThat(rebased.steps()).containsExactly(type(9, "!"), type(10, "!"));
        assertThat(rebased.dropped()).isEmpty();
    }

    @Test
    void landsBehindWhatOthersTyped() {
        Rebased rebased = rebase(List.of(type(2, "Old f")), type(14, " down"), type(19, "!"));

        assertThat(rebased.doc().child(0).child(0)).isEqualTo(p("Old fForests burn down!"));
        assertThat(rebased.steps()).containsExactly(type(19, " down"), type(24, "!"));
    }

    @Test
    void keepsTypingInsideWhatTheSameCommitTyped() {
        Rebased rebased = rebase(List.of(erase(2, 10)), type(8, "ters"), type(10, "X"));

        assertThat(rebased.doc().child(0).child(0)).isEqualTo(p("burn"));
        assertThat(rebased.dropped()).containsExactly(0, 1);
    }

    @Test
    void dropsWhatWasTypedIntoADeletedParagraphAndNamesIt() {
        Rebased rebased = rebase(List.of(erase(1, 15)), type(5, "lost"), type(40, "kept"));

        assertThat(rebased.dropped()).containsExactly(0);
        assertThat(rebased.doc().child(1).child(0)).isEqualTo(p("droukeptght"));
    }

    @Test
    void doesNotDeleteTwiceWhatBothDeleted() {
        Rebased rebased = rebase(List.of(erase(2, 10)), erase(2, 14));

        assertThat(rebased.doc().child(0).child(0)).isEqualTo(p());
    }

    @Test
    void leavesTheTextAloneWhenACommitDoesNotFitItsOwnText() {
        assertRefused(Code.IMPOSSIBLE, List.of(), type(2, "fits"), type(1000, "does not"));
    }

    @Test
    void refusesALateCommitThatWouldRemoveASectionAsAWhole() {
        assertRefused(
                Code.STRUCTURE, List.of(type(2, "x")), erase(0, TEXT.child(0).nodeSize()));
    }

    private static Rebased rebase(List<Step> newer, Step... commit) {
        Node newest = TEXT;
        for (Step step : newer) {
            newest = step.apply(newest);
        }
        return Rebase.onto(
                newest, newer.stream().map(Step::getMap).toList(), List.of(commit), DocumentRules.STANDARD::apply);
    }

    private static void assertRefused(Code code, List<Step> newer, Step... commit) {
        assertThatThrownBy(() -> rebase(newer, commit))
                .isInstanceOfSatisfying(
                        StepRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
