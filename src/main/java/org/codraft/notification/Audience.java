package org.codraft.notification;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codraft.membership.Mailboxes;
import org.codraft.membership.Mailboxes.Mailbox;
import org.codraft.membership.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is to know of something, and why. Whoever did it is never told of it; whoever has muted a conversation or a
 * commitment is told of mentions and answers alone, and what they said of the conversation counts before what they said
 * of its commitment.
 */
@Component
class Audience {

    private final FollowRepository follows;
    private final Mailboxes mailboxes;

    Audience(FollowRepository follows, Mailboxes mailboxes) {
        this.follows = follows;
        this.mailboxes = mailboxes;
    }

    /** Those an act concerns, each for the weightiest reason. */
    final class Gathering {

        private final @Nullable UUID author;
        private final Map<UUID, NoticeKind> recipients = new LinkedHashMap<>();
        private final Map<UUID, Attention> ofThread = new HashMap<>();
        private final Map<UUID, Attention> ofCommitment = new HashMap<>();
        private boolean deciders;

        private Gathering(@Nullable UUID author) {
            this.author = author;
        }

        /** Everybody who may decide is told anyway. */
        Gathering besidesDeciders() {
            deciders = true;
            return this;
        }

        /** Follows are read once for both; the thread is null for what is not a conversation. */
        Gathering following(@Nullable UUID commitment, @Nullable UUID thread) {
            Set<UUID> subjects =
                    Stream.of(commitment, thread).filter(Objects::nonNull).collect(Collectors.toSet());
            List<Follow> said = subjects.isEmpty() ? List.of() : follows.findBySubjectIdIn(subjects);
            said.forEach(follow -> (follow.subject().equals(thread) ? ofThread : ofCommitment)
                    .put(follow.member(), follow.attention()));
            ofThread.forEach((seat, attention) -> offer(seat, attention, NoticeKind.REPLIED));
            ofCommitment.forEach((seat, attention) -> offer(seat, attention, NoticeKind.FOLLOWED));
            return this;
        }

        private void offer(UUID seat, Attention attention, NoticeKind kind) {
            if (attention == Attention.FOLLOW && !isMuted(seat)) {
                recipients.putIfAbsent(seat, kind);
            }
        }

        Gathering takingPart(Set<UUID> seats) {
            seats.stream().filter(seat -> !isMuted(seat)).forEach(seat -> recipients.put(seat, NoticeKind.REPLIED));
            return this;
        }

        private boolean isMuted(UUID seat) {
            Attention commitments = ofCommitment.getOrDefault(seat, Attention.USUAL);
            return ofThread.getOrDefault(seat, commitments) == Attention.MUTE;
        }

        Gathering answered(@Nullable UUID submitter) {
            if (submitter != null) {
                recipients.put(submitter, NoticeKind.ANSWERED);
            }
            return this;
        }

        Gathering mentioned(Set<UUID> people, Set<UUID> organisations) {
            Set<UUID> all = new HashSet<>(people);
            if (!organisations.isEmpty()) {
                mailboxes.all().stream()
                        .filter(mailbox -> organisations.contains(mailbox.organisation()))
                        .map(Mailbox::seat)
                        .forEach(all::add);
            }
            all.forEach(seat -> recipients.put(seat, NoticeKind.MENTIONED));
            return this;
        }

        Map<UUID, NoticeKind> all() {
            if (author != null) {
                recipients.remove(author);
            }
            if (deciders && recipients.containsValue(NoticeKind.FOLLOWED)) {
                mailboxes.all().stream()
                        .filter(mailbox -> mailbox.actor().may(Right.DECIDE))
                        .forEach(mailbox -> recipients.remove(mailbox.seat(), NoticeKind.FOLLOWED));
            }
            return recipients;
        }
    }

    /** @param author who did it, or null for the installation itself */
    Gathering of(@Nullable UUID author) {
        return new Gathering(author);
    }
}
