package org.codraft.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.codraft.commitment.CommitmentFacts;

/**
 * A commitment that stands in the plan, as whoever edits it next sees it.
 *
 * @param answers the words of each answer now, by section key; changed with every edit
 */
record DraftedCommitment(UUID id, int reference, CommitmentFacts facts, Map<String, String> answers) {

    /** How much of an answer is looked for in its page. */
    private static final int A_FEW_WORDS = 60;

    DraftedCommitment stated(CommitmentFacts newer) {
        return new DraftedCommitment(id, reference, newer, answers);
    }

    List<String> sections() {
        return answers.keySet().stream().sorted().toList();
    }

    BusyPlan.Page page(String planPath) {
        String solution = answers.getOrDefault("solution", "");
        String words = solution.lines().findFirst().orElse("");
        return new BusyPlan.Page(
                planPath + "/commitments/" + reference,
                facts.title(),
                words.substring(0, Math.min(A_FEW_WORDS, words.length())));
    }
}
