package org.codraft.drafting;

import java.time.Instant;
import java.util.List;

/** What became of a commit. */
sealed interface Answer {

    Asked asked();

    /**
     * It stands in the log.
     *
     * @param steps as stored, mapped over newer ones where it came late
     * @param dropped which of the sent steps found no place any more
     */
    record Written(Asked asked, Edit edit, Instant at, List<StoredStep> steps, List<Integer> dropped, boolean late)
            implements Answer {}

    /** It was written before; whoever sent it has it in their stream. */
    record Known(Asked asked) implements Answer {}

    /**
     * Nothing of it is stored.
     *
     * @param code in the protocol's words
     * @param sentence the key of what the person is told
     */
    record Refused(Asked asked, String code, String sentence) implements Answer {}
}
