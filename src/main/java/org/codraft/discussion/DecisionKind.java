package org.codraft.discussion;

/** How a contribution is answered. */
public enum DecisionKind {
    ADOPTED,
    /** With other words, or only some of it. */
    ADOPTED_IN_PART,
    NOT_ADOPTED,
    /** Another contribution says the same and is answered for both. */
    MERGED,
    /** Not now; it still waits for its answer. */
    DEFERRED,
    /** Its author takes it back. */
    WITHDRAWN,
    /** An earlier answer does not hold any more; the contribution is open again. */
    RECONSIDERED;

    /** Only plain adoption speaks for itself. */
    public boolean needsReason() {
        return this != ADOPTED;
    }
}
