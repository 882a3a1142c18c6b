package org.codraft.notification;

import java.time.Instant;
import java.util.UUID;
import org.codraft.discussion.DecisionKind;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody should know of.
 *
 * @param called what people call the contribution it is about, such as {@code S12}; empty for a plain comment
 * @param decision how something was answered, if that is what happened
 * @param by who did it, as they were then
 * @param said what was said
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        UUID plan,
        @Nullable UUID commitment,
        Place place,
        String called,
        @Nullable DecisionKind decision,
        By by,
        Said said,
        Instant at,
        boolean read) {

    /** Who did something, as they were then. */
    public record By(@Nullable UUID seat, String person, String organisation, Side side) {}

    /**
     * What was said; nothing of it once it was hidden.
     *
     * @param quote what it speaks of
     * @param words the comment, the words suggested, or the change that was made
     * @param reason why
     */
    public record Said(String quote, String words, String reason, boolean hidden) {

        static Said of(String quote, String words, String reason) {
            return new Said(quote, words, reason, false);
        }
    }
}
