package org.codraft.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.codraft.shared.NotPossible;
import org.junit.jupiter.api.Test;

class MilestoneTest {

    @Test
    void keepsItsDeadlineInThePlansOwnWordsWithoutADay() {
        MilestoneFacts facts = new MilestoneFacts("Publish the register", "", " By fall 2028 ", null, "", "", "", "");

        Milestone milestone = new Milestone(aStoredCommitment(), 1, facts);

        assertThat(milestone.stated().deadlineText()).isEqualTo("By fall 2028");
        assertThat(milestone.stated().deadline()).isNull();
    }

    @Test
    void refusesToHaveNoTitleAndKeepsTheOneItHas() {
        Milestone milestone = new Milestone(aStoredCommitment(), 1, MilestoneFacts.titled("Publish the register"));

        assertThatThrownBy(() -> milestone.state(MilestoneFacts.titled(" "))).isInstanceOf(NotPossible.class);
        assertThat(milestone.stated().title()).isEqualTo("Publish the register");
    }

    private static Commitment aStoredCommitment() {
        Commitment commitment = new Commitment(UUID.randomUUID(), 1, CommitmentFacts.titled("Open contracts"));
        org.springframework.test.util.ReflectionTestUtils.setField(commitment, "id", UUID.randomUUID());
        return commitment;
    }
}
