package org.codraft.discussion;

import org.codraft.shared.NotPossible;

/** Where a contribution stands. */
public enum Outcome {
    OPEN,
    ADOPTED,
    ADOPTED_IN_PART,
    NOT_ADOPTED,
    MERGED,
    /** Answered for the time being; it still waits. */
    DEFERRED,
    WITHDRAWN;

    /** Whether it waits for its answer. */
    public boolean isOpen() {
        return this == OPEN || this == DEFERRED;
    }

    /**
     * Where it stands after a decision.
     *
     * @throws NotPossible if it can't be decided so: what was adopted is reconsidered first, what was withdrawn stays so
     */
    public Outcome after(DecisionKind kind) {
        if (this == WITHDRAWN) {
            throw new NotPossible("discussion.is-withdrawn");
        }
        if (kind == DecisionKind.RECONSIDERED) {
            if (this == OPEN) {
                throw new NotPossible("discussion.nothing-to-reconsider");
            }
            return OPEN;
        }
        if (this == ADOPTED || this == ADOPTED_IN_PART) {
            throw new NotPossible("discussion.reconsider-first");
        }
        if (kind == DecisionKind.WITHDRAWN && !isOpen()) {
            throw new NotPossible("discussion.answered-already");
        }
        return valueOf(kind.name());
    }
}
