package org.codraft.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codraft.membership.Mailboxes.Mailbox;
import org.codraft.membership.Mailboxes.Reader;
import org.codraft.membership.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides whom mail tells of what, and how soon: once for each notice. Who was suspended meanwhile, may not read it any
 * more, or does not wish it, is not told.
 */
@Component
class Sorting {

    private static final int AT_ONCE = 200;

    private final JdbcClient sql;
    private final MailWishesRepository wishes;
    private final FollowRepository follows;
    private final MailBook mails;

    Sorting(JdbcClient sql, MailWishesRepository wishes, FollowRepository follows, MailBook mails) {
        this.sql = sql;
        this.wishes = wishes;
        this.follows = follows;
        this.mails = mails;
    }

    /** A notice that nobody was mailed of yet; without a seat it is for whoever may decide. */
    private record Unsorted(
            UUID id,
            UUID event,
            @Nullable UUID seat,
            @Nullable UUID author,
            @Nullable UUID commitment,
            NoticeKind kind,
            boolean over) {}

    /**
     * Sorts some of the notices that wait for it, in the caller's transaction.
     *
     * @return whether there may be more
     */
    boolean sort(Collection<Mailbox> mailboxes, Map<UUID, Reader> readers, Instant now) {
        List<Unsorted> unsorted = unsorted();
        Map<UUID, Wishes> wished = wishes
                .findByMembershipIdIn(mailboxes.stream().map(Mailbox::seat).toList())
                .stream()
                .collect(Collectors.toMap(MailWishes::member, MailWishes::wishes));
        Map<UUID, Mailbox> bySeat = mailboxes.stream().collect(Collectors.toMap(Mailbox::seat, Function.identity()));
        Map<UUID, Set<UUID>> muted = mutedBy(unsorted);
        for (Unsorted notice : unsorted) {
            recipients(notice, bySeat, muted, unsorted).forEach(mailbox -> {
                Cadence cadence =
                        wished.getOrDefault(mailbox.seat(), Wishes.USUAL).of(notice.kind());
                if (cadence != Cadence.NEVER) {
                    Reader reader = readers.getOrDefault(mailbox.account(), Reader.ANYBODY);
                    line(notice, mailbox, cadence == Cadence.AT_ONCE ? mails.make(mailbox, reader, false, now) : null);
                }
            });
        }
        sorted(unsorted);
        return unsorted.size() == AT_ONCE;
    }

    private Stream<Mailbox> recipients(
            Unsorted notice, Map<UUID, Mailbox> bySeat, Map<UUID, Set<UUID>> muted, List<Unsorted> all) {
        if (notice.over()) {
            return Stream.empty();
        }
        if (notice.seat() != null) {
            return Stream.ofNullable(bySeat.get(notice.seat()))
                    .filter(mailbox -> mailbox.actor().may(Right.READ_DRAFTS));
        }
        Set<UUID> passedOver = new HashSet<>();
        all.stream()
                .filter(other -> other.event().equals(notice.event()))
                .map(Unsorted::seat)
                .filter(Objects::nonNull)
                .forEach(passedOver::add);
        Set<UUID> deaf = notice.commitment() == null ? Set.of() : muted.getOrDefault(notice.commitment(), Set.of());
        return bySeat.values().stream()
                .filter(mailbox -> mailbox.actor().may(Right.DECIDE))
                .filter(mailbox -> !mailbox.seat().equals(notice.author()))
                .filter(mailbox -> !passedOver.contains(mailbox.seat()) && !deaf.contains(mailbox.seat()));
    }

    private Map<UUID, Set<UUID>> mutedBy(List<Unsorted> unsorted) {
        Set<UUID> commitments = unsorted.stream()
                .filter(notice -> notice.seat() == null)
                .map(Unsorted::commitment)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return commitments.isEmpty()
                ? Map.of()
                : follows.findBySubjectIdIn(commitments).stream()
                        .filter(follow -> follow.attention() == Attention.MUTE)
                        .collect(Collectors.groupingBy(
                                Follow::subject, Collectors.mapping(Follow::member, Collectors.toSet())));
    }

    private List<Unsorted> unsorted() {
        return sql.sql("""
                select id, event_id, membership_id, by_membership_id, commitment_id, kind,
                       settled or hidden and decision is null as over
                from notice where tenant_id = current_tenant() and to_mail
                order by at, event_id limit ? for update skip locked""")
                .param(AT_ONCE)
                .query((row, number) -> new Unsorted(
                        row.getObject("id", UUID.class),
                        row.getObject("event_id", UUID.class),
                        row.getObject("membership_id", UUID.class),
                        row.getObject("by_membership_id", UUID.class),
                        row.getObject("commitment_id", UUID.class),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getBoolean("over")))
                .list();
    }

    private void line(Unsorted notice, Mailbox mailbox, @Nullable UUID mail) {
        sql.sql(
                        "insert into mail_line (tenant_id, membership_id, notice_id, mail_id) values (current_tenant(), ?, ?, ?)")
                .params(java.util.Arrays.asList(mailbox.seat(), notice.id(), mail))
                .update();
    }

    private void sorted(List<Unsorted> those) {
        sql.sql("update notice set to_mail = false where tenant_id = current_tenant() and id = any (?)")
                .param(those.stream().map(Unsorted::id).toArray(UUID[]::new))
                .update();
    }
}
