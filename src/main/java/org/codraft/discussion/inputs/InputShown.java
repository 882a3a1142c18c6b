package org.codraft.discussion.inputs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.codraft.discussion.Decision;

/**
 * An input with everything its page shows, and what whoever reads may do with it now.
 *
 * @param decisions every answer in order; the last one counts
 * @param ledTo the commitments that came of it
 * @param mergedInto the one that is answered for both, if it is merged
 * @param mergedHere those that are merged into it
 */
public record InputShown(
        Input input,
        List<Decision> decisions,
        List<LedTo> ledTo,
        Optional<Named> mergedInto,
        List<Named> mergedHere,
        boolean mayAnswer,
        boolean mayLink,
        boolean mayCorrect,
        boolean mayWithdraw) {

    public InputShown {
        decisions = List.copyOf(decisions);
        ledTo = List.copyOf(ledTo);
        mergedHere = List.copyOf(mergedHere);
    }

    /** What somebody saw who decides on it now. */
    public Optional<UUID> lastDecision() {
        return decisions.isEmpty()
                ? Optional.empty()
                : Optional.of(decisions.getLast().id());
    }

    /**
     * Another contribution, by name.
     *
     * @param called as people call it: I14
     * @param number its number in the plan
     */
    public record Named(UUID id, String called, int number, String title) {}
}
