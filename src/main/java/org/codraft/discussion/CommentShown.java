package org.codraft.discussion;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A comment as whoever asks may read it.
 *
 * @param words empty if it is hidden from them
 * @param hiddenReason why it is hidden; empty if it is not
 * @param people the memberships of whom it mentions
 * @param mayEdit whether whoever asks may still put it better
 */
public record CommentShown(
        UUID id,
        Speaker author,
        String words,
        Instant writtenAt,
        Optional<Instant> editedAt,
        boolean hidden,
        String hiddenReason,
        Set<UUID> people,
        Set<UUID> organisations,
        boolean mayEdit) {}
