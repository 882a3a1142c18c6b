package org.codraft.history;

/** How a change came about. */
public enum Kind {
    /** Somebody changed it here. */
    EDIT,
    /** It was brought in from a published file. */
    IMPORT
}
