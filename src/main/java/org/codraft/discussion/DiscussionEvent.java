package org.codraft.discussion;

import java.util.Set;
import java.util.UUID;

/**
 * Something was said or decided. Told inside the transaction that stores it: what a listener writes is stored with it or
 * not at all.
 */
public interface DiscussionEvent {

    Act act();

    /**
     * Somebody commented.
     *
     * @param opensThread whether it is the first one of its thread
     * @param people the memberships of whom it mentions
     * @param participants the memberships of whoever spoke in the thread before
     */
    record CommentWritten(
            Act act,
            UUID thread,
            UUID comment,
            int number,
            boolean opensThread,
            boolean asksChange,
            String words,
            Set<UUID> people,
            Set<UUID> organisations,
            Set<UUID> participants)
            implements DiscussionEvent {}

    /**
     * Somebody put their comment better.
     *
     * @param people only those whom it mentions now and did not before; so are the organisations
     */
    record CommentEdited(Act act, UUID thread, UUID comment, String words, Set<UUID> people, Set<UUID> organisations)
            implements DiscussionEvent {}

    record CommentHidden(Act act, UUID thread, UUID comment, Speaker author, String reason)
            implements DiscussionEvent {}

    record ThreadResolved(Act act, UUID thread) implements DiscussionEvent {}

    record ThreadReopened(Act act, UUID thread) implements DiscussionEvent {}

    /** Somebody suggested something, or, if it is said anew, put their suggestion differently. */
    record SuggestionMade(
            Act act, UUID suggestion, int number, boolean anew, String wordsBefore, String wordsAfter, String why)
            implements DiscussionEvent {}

    /** A contribution was answered: exactly one for each decision. */
    record Decided(
            Act act,
            UUID decision,
            Contribution contribution,
            int number,
            DecisionKind kind,
            String reason,
            String changeMade,
            Speaker submitter,
            String summary)
            implements DiscussionEvent {}

    /** @param about the commitment or suggestion */
    record StanceTaken(Act act, UUID about, StanceKind kind, String reason) implements DiscussionEvent {}
}
