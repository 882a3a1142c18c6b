package org.codraft.notification;

/** How much somebody wants to hear of a commitment or a conversation. */
public enum Attention {
    /** Of everything new. */
    FOLLOW,
    /** Of what is said to them: mentions, answers, and the conversations they take part in. */
    USUAL,
    /** Of mentions and answers alone. */
    MUTE
}
