package org.codraft.notification;

import java.util.UUID;

/** A commitment, or a thread of comments, as something to hear of. */
public record Followed(Kind kind, UUID id) {

    /** What can be followed. */
    public enum Kind {
        COMMITMENT,
        THREAD
    }

    public static Followed commitment(UUID id) {
        return new Followed(Kind.COMMITMENT, id);
    }

    public static Followed thread(UUID id) {
        return new Followed(Kind.THREAD, id);
    }
}
