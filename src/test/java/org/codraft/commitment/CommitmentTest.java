package org.codraft.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    @Test
    void isNumberedByItsPlaceUntilThePlanPrintsAnother() {
        assertThat(aCommitment("Open contracts").stated().number()).isEqualTo("7");
    }

    @Test
    void keepsThePrintedNumber() {
        Commitment commitment = new Commitment(
                UUID.randomUUID(), 7, CommitmentFacts.titled("Open contracts").numbered("1.1"));

        assertThat(commitment.stated().number()).isEqualTo("1.1");
        assertThat(commitment.reference()).isEqualTo(7);
    }

    @Test
    void refusesToHaveNoTitle() {
        assertThatThrownBy(() -> aCommitment("  ")).isInstanceOf(NotPossible.class);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        CommitmentFacts facts = lasting(LocalDate.of(2028, 1, 1), LocalDate.of(2027, 1, 1));

        assertThatThrownBy(() -> aCommitment("Open contracts").state(facts)).isInstanceOf(NotPossible.class);
    }

    @Test
    void refusesToBeWithdrawnWithoutAReason() {
        Commitment commitment = aCommitment("Open contracts");

        assertThatThrownBy(() -> commitment.withdraw(" ")).isInstanceOf(NotPossible.class);
        assertThat(commitment.isWithdrawn()).isFalse();
    }

    @Test
    void keepsItsTextWhenItIsWithdrawn() {
        Commitment commitment = aCommitment("Open contracts");
        CommitmentFacts before = commitment.stated();

        commitment.withdraw(" No money. ");

        assertThat(commitment.isWithdrawn()).isTrue();
        assertThat(commitment.withdrawalReason()).isEqualTo("No money.");
        assertThat(commitment.stated()).isEqualTo(before);
    }

    @Test
    void cannotBeChangedOrWithdrawnTwiceOnceWithdrawn() {
        Commitment commitment = aCommitment("Open contracts");
        commitment.withdraw("No money.");

        assertThatThrownBy(() -> commitment.state(CommitmentFacts.titled("Close contracts")))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> commitment.withdraw("Again.")).isInstanceOf(NotPossible.class);
        assertThat(commitment.title()).isEqualTo("Open contracts");
        assertThat(commitment.withdrawalReason()).isEqualTo("No money.");
    }

    @Test
    void canBeTakenUpAgainWhereItWasLeft() {
        Commitment commitment = aCommitment("Open contracts");
        commitment.withdraw("No money.");

        commitment.takeUpAgain();

        assertThat(commitment.isWithdrawn()).isFalse();
        assertThat(commitment.withdrawalReason()).isEmpty();
        assertThat(commitment.title()).isEqualTo("Open contracts");
    }

    @Test
    void remembersWhereItWasBroughtInFrom() {
        Commitment commitment = aCommitment("Open contracts")
                .broughtInFrom(new Origin("GB|2016|3", "explorer.csv, line 3", "starred: yes"));

        assertThat(commitment.source()).isEqualTo("explorer.csv, line 3");
        assertThat(commitment.publishedFacts()).isEqualTo("starred: yes");
    }

    @Test
    void isNotChangedByWhoeverKeepsItsSets() {
        SortedSet<String> areas = new TreeSet<>(java.util.List.of("open-data"));
        CommitmentFacts facts = in(areas);

        areas.add("gender");

        assertThat(facts.policyAreas()).containsExactly("open-data");
    }

    private static Commitment aCommitment(String title) {
        return new Commitment(UUID.randomUUID(), 7, CommitmentFacts.titled(title));
    }

    private static CommitmentFacts lasting(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        return new CommitmentFacts(
                "", "", "Open contracts", "", "", "", "", "", "", starts, ends, none(), none(), none(), "");
    }

    private static CommitmentFacts in(SortedSet<String> areas) {
        return new CommitmentFacts(
                "", "", "Open contracts", "", "", "", "", "", "", null, null, areas, none(), none(), "");
    }

    private static <T extends Comparable<T>> SortedSet<T> none() {
        return new TreeSet<>();
    }
}
