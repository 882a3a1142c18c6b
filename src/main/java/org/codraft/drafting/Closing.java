package org.codraft.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.codraft.drafting.document.Node;
import org.codraft.history.TextChange;
import org.codraft.membership.Actor;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends edits: what one person wrote in one go becomes one revision of the draft, by that person as they were when they
 * began. An edit is ended once, whoever notices first that it is over.
 */
@Component
class Closing {

    private final DraftRepository drafts;
    private final EditLog edits;
    private final EditChanges changes;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Closing(
            DraftRepository drafts,
            EditLog edits,
            EditChanges changes,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.drafts = drafts;
        this.edits = edits;
        this.changes = changes;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Ends an edit of an open draft in a transaction of its own. */
    void close(DraftKey key, Edit edit, DraftState state) {
        asAuthor(key.tenant(), edit, () -> {
            Draft found = drafts.hold(key.draft()).orElseThrow();
            close(found, edit, state.version(), state.document(), clock.instant());
        });
    }

    /** Ends an edit that nobody has open. */
    void close(Tenant tenant, UUID draftId, int number) {
        Edit edit = CurrentTenant.call(
                tenant,
                () -> Objects.requireNonNull(transaction.execute(status -> Objects.requireNonNull(
                        edits.called(draftId, List.of(number)).get(number), "an edit is never removed"))));
        asAuthor(tenant, edit, () -> {
            Draft found = drafts.hold(draftId).orElseThrow();
            Past past = changes.at(draftId, Long.MAX_VALUE);
            close(found, edit, past.version(), past.document(), clock.instant());
        });
    }

    /** Ends an edit in the caller's transaction; the text is the one at that version. */
    void close(Draft draft, Edit edit, long version, Node document, Instant now) {
        if (edits.close(draft.id(), edit.number(), now, version)) {
            TextChange change = changes.of(draft.id(), edit.closed(now, version));
            if (draft.close(edit.number(), version, change)) {
                events.publishEvent(new TextEdited(draft.subject(), draft.language(), Words.of(document)));
            }
        }
    }

    /** One act has brought in a text at once, as edits that are over; the last of them stands for all. */
    void closed(Draft draft, Edit last, Node before, Node after) {
        Map<String, String> words = Words.of(after);
        TextChange change = TextChange.between(Words.of(before), words);
        if (draft.close(last.number(), Objects.requireNonNull(last.closedVersion()), change)) {
            events.publishEvent(new TextEdited(draft.subject(), draft.language(), words));
        }
    }

    void asAuthor(Tenant tenant, Edit edit, Runnable work) {
        Actor author = new Actor(
                tenant,
                edit.accountId(),
                edit.membershipId(),
                edit.person(),
                edit.organisation(),
                edit.side(),
                Set.of());
        author.call(() -> {
            transaction.executeWithoutResult(status -> work.run());
            return author;
        });
    }
}
