package org.codraft.discussion.ledger;

import java.time.LocalDate;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/**
 * How one side's contributions were answered.
 *
 * @param said all of them
 * @param waiting those without an answer, deferred ones included
 * @param adopted those whose words, or some of them, were taken up
 * @param waitsSince when the oldest of the waiting ones was said; null if none waits
 */
public record Coverage(
        Side side,
        int said,
        int waiting,
        int adopted,
        @Nullable LocalDate waitsSince) {

    public int answered() {
        return said - waiting;
    }
}
