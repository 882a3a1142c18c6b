package org.codraft.discussion;

/** Where somebody stands. */
public enum StanceKind {
    /** Supports it in public. */
    ENDORSE,
    /** Can live with it. */
    AGREE,
    /** Does not agree and does not stand in the way. */
    STAND_ASIDE,
    /** Does not agree. */
    OBJECT;

    public boolean needsReason() {
        return this == STAND_ASIDE || this == OBJECT;
    }
}
