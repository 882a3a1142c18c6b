package org.codraft.notification;

/** How soon mail tells somebody. */
public enum Cadence {
    AT_ONCE,
    /** In one mail a day, in the morning of the place they live in. */
    DAILY,
    NEVER
}
