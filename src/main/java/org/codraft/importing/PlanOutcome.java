package org.codraft.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one plan of a file.
 *
 * @param slug the plan's word in the address, or empty if nothing of it is here
 * @param added commitments brought in now
 * @param alreadyHere commitments that an earlier import had brought in, left as people have made them since
 * @param failure the key of the sentence that says why nothing of it was stored, or null
 */
public record PlanOutcome(
        String title,
        String slug,
        int added,
        int alreadyHere,
        @Nullable String failure,
        List<Object> arguments) {

    static PlanOutcome broughtIn(String title, String slug, int added, int alreadyHere) {
        return new PlanOutcome(title, slug, added, alreadyHere, null, List.of());
    }

    static PlanOutcome failed(String title, String sentence, Object... arguments) {
        return new PlanOutcome(title, "", 0, 0, sentence, List.of(arguments));
    }

    public boolean isFailed() {
        return failure != null;
    }
}
