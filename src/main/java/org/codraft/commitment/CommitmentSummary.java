package org.codraft.commitment;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as a list of the plan shows it.
 *
 * @param answered how many questions of the template have an answer in the plan's language
 * @param questions how many the template asks
 * @param milestones how many steps it has
 * @param nextDeadline the first milestone's day that is still to come, if any has one
 */
public record CommitmentSummary(
        UUID id,
        int reference,
        String number,
        String title,
        String brief,
        String lead,
        String supportingGovernment,
        String supportingCivilSociety,
        String supportingOthers,
        SortedSet<String> policyAreas,
        SortedSet<Integer> sdgs,
        boolean withdrawn,
        String withdrawalReason,
        int answered,
        int questions,
        int milestones,
        @Nullable LocalDate nextDeadline) {

    /** Whether organisations of this side are named as supporting it. */
    public boolean isSupportedBy(Side side) {
        String organisations = switch (side) {
            case GOVERNMENT -> supportingGovernment;
            case CIVIL_SOCIETY -> supportingCivilSociety;
            case OTHER -> supportingOthers;
        };
        return !organisations.isBlank();
    }

    /** Whether its text asks for somebody's work: it stands in the plan and a question has no answer. */
    public boolean isWaiting() {
        return !withdrawn && answered < questions;
    }

    /** How far the text is, from 0 to 1: answered questions, and the milestones as one more. */
    public double progress() {
        return (answered + Math.min(milestones, 1)) / (double) (questions + 1);
    }
}
