package org.codraft.notification;

/** Why somebody is told of something. */
public enum NoticeKind {
    /** Somebody speaks to them, or to their organisation, by name. */
    MENTIONED,
    /** The conversation they take part in, or follow, goes on. */
    REPLIED,
    /** Something asks for an answer that they may give. */
    TO_DECIDE,
    /** What they asked for has its answer. */
    ANSWERED,
    /** Something new in a commitment they follow. */
    FOLLOWED
}
