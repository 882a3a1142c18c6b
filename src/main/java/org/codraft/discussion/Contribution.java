package org.codraft.discussion;

import java.util.UUID;

/** Names something that asks for a change. */
public record Contribution(ContributionKind kind, UUID id) {

    public static Contribution suggestion(UUID id) {
        return new Contribution(ContributionKind.SUGGESTION, id);
    }

    /** The thread of a comment that asks for a change. */
    public static Contribution comment(UUID thread) {
        return new Contribution(ContributionKind.COMMENT, thread);
    }

    public static Contribution input(UUID id) {
        return new Contribution(ContributionKind.INPUT, id);
    }
}
