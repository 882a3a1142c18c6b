package org.codraft.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One country's action plan with every commitment the file holds of it, in the order of their numbers. The source key is
 * the same whenever the plan is read again, from whatever lines.
 */
public record PublishedPlan(
        String country,
        String title,
        String slug,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        String language,
        String sourceKey,
        Map<String, String> facts,
        List<PublishedCommitment> commitments,
        List<RowProblem> problems) {

    int milestones() {
        return commitments.stream().mapToInt(c -> c.milestones().size()).sum();
    }

    int texts() {
        return commitments.stream().mapToInt(c -> c.texts().size()).sum();
    }
}
