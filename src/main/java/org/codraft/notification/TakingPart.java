package org.codraft.notification;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.codraft.discussion.CommentThread;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.ContributionSource;
import org.codraft.discussion.DiscussionEvent.CommentWritten;
import org.springframework.stereotype.Component;

/** Who takes part in a conversation: whoever spoke in it, and whoever made the suggestion it is about. */
@Component
class TakingPart {

    private final EntityManager record;
    private final ContributionSource suggestions;

    TakingPart(EntityManager record, List<ContributionSource> contributions) {
        this.record = record;
        this.suggestions = contributions.stream()
                .filter(source -> source.kind() == ContributionKind.SUGGESTION)
                .findFirst()
                .orElseThrow();
    }

    Set<UUID> takePart(CommentWritten written) {
        Set<UUID> all = new HashSet<>(written.participants());
        Optional.ofNullable(record.find(CommentThread.class, written.thread()).suggestion())
                .flatMap(suggestions::find)
                .map(suggestion -> suggestion.submitter().seat())
                .ifPresent(all::add);
        return all;
    }
}
