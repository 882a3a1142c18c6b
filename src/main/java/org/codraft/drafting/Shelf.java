package org.codraft.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.codraft.drafting.Standings.Standing;
import org.codraft.drafting.document.FollowedText;
import org.codraft.tenancy.CurrentTenant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts drafts from the database on the desk and what is written into them back, each in one transaction of the draft's
 * country. Whether somebody may write is asked inside the transaction that stores their words.
 */
@Component
class Shelf {

    private final DraftRepository drafts;
    private final StepLog steps;
    private final EditLog edits;
    private final Snapshots snapshots;
    private final Standings standings;
    private final Places places;
    private final Margin margin;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Shelf(
            DraftRepository drafts,
            StepLog steps,
            EditLog edits,
            Snapshots snapshots,
            Standings standings,
            Places places,
            Margin margin,
            TransactionTemplate transaction,
            Clock clock) {
        this.drafts = drafts;
        this.steps = steps;
        this.edits = edits;
        this.snapshots = snapshots;
        this.standings = standings;
        this.places = places;
        this.margin = margin;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The draft as it stands; empty if the bound country has none like this. */
    Optional<OpenDraft> open(DraftKey key) {
        return in(
                key,
                () -> drafts.findById(key.draft()).map(draft -> {
                    Past past = new Past(
                            snapshots.before(key.draft(), Long.MAX_VALUE), after -> steps.since(key.draft(), after));
                    DraftState state = new DraftState(past.version(), past.document(), edits.last(key.draft()));
                    Recent recent =
                            new Recent(past.version(), version -> in(key, () -> steps.since(key.draft(), version)));
                    recent.add(List.of());
                    return new OpenDraft(key, draft, state, recent, past.snapshotVersion());
                }));
    }

    /** Works the commits out and stores them, all in one transaction. */
    Writing write(OpenDraft draft, List<Asked> batch) {
        Instant now = clock.instant();
        return in(draft.key(), () -> {
            Writing writing = draft.begin(now);
            Map<UUID, Standing> known =
                    standingsOf(draft, batch.stream().map(Asked::from).toList());
            for (Asked asked : batch) {
                UUID account = asked.from().account();
                Standing standing = Objects.requireNonNull(known.get(account));
                if (standing.whyNotWrite().isEmpty()) {
                    writing.write(asked, standing.actor().orElseThrow());
                } else {
                    writing.refuse(asked, "no-right", standing.whyNotWrite());
                    standings.recordRefusal(draft, account, standing);
                }
            }
            writing.opened().forEach(edit -> edits.open(draft.key().draft(), edit));
            if (!writing.steps().isEmpty()) {
                steps.append(draft.key().draft(), writing.steps());
            }
            writing.dropped()
                    .forEach((commit, dropped) -> steps.drop(
                            draft.key().draft(), commit, writing.state().version(), dropped));
            return writing;
        });
    }

    /** What others wrote since, with its authors. */
    Newer newerThan(OpenDraft draft, long version) {
        return in(draft.key(), () -> {
            List<StoredStep> newer = steps.since(draft.key().draft(), version);
            return new Newer(newer, authors(draft.key(), newer));
        });
    }

    /** Keeps the text whole, so that it opens quickly however much was written. */
    void keepSnapshot(OpenDraft draft) {
        DraftState state = draft.state();
        UUID id = draft.key().draft();
        in(draft.key(), () -> {
            Past past = new Past(
                    snapshots.before(id, state.version()), version -> steps.between(id, version, state.version()));
            snapshots.keep(id, new Snapshots.Snapshot(past.version(), past.document(), past.provenance()));
            places.bringUpTo(id, past.version());
            return past;
        });
    }

    /** What stands beside the text as it is at a version. */
    Beside beside(OpenDraft draft, long version) {
        UUID id = draft.key().draft();
        return in(draft.key(), () -> {
            FollowedText text = places.followed(id, version);
            return new Beside(text, margin.beside(id, Places.shown(text, version)));
        });
    }

    /** The text with its places, and what is shown at them. */
    record Beside(FollowedText text, List<Mark> marks) {}

    /** The version the log has come to. */
    long head(OpenDraft draft) {
        return in(draft.key(), () -> steps.head(draft.key().draft()));
    }

    /** The edits that these steps belong to. */
    Map<Integer, Edit> authors(DraftKey key, List<StoredStep> of) {
        return in(
                key,
                () -> edits.called(
                        key.draft(), of.stream().map(StoredStep::edit).collect(Collectors.toSet())));
    }

    /** What of a client's commits found no place since a version. */
    Map<Integer, List<Integer>> dropped(DraftKey key, long client, long since) {
        return in(key, () -> steps.dropped(key.draft(), client, since));
    }

    /** Who among the readers may read now, and why each of them may not write. */
    Map<DraftReader, Standing> standings(OpenDraft draft) {
        return in(draft.key(), () -> {
            Map<UUID, Standing> known = standingsOf(draft, draft.readers());
            return draft.readers().stream()
                    .filter(reader -> known.containsKey(reader.account()))
                    .collect(Collectors.toMap(
                            Function.identity(), reader -> Objects.requireNonNull(known.get(reader.account()))));
        });
    }

    Standing standing(OpenDraft draft, UUID account) {
        return in(draft.key(), () -> standings.of(draft, account));
    }

    private Map<UUID, Standing> standingsOf(OpenDraft draft, Collection<DraftReader> readers) {
        return standings.of(draft, readers.stream().map(DraftReader::account).collect(Collectors.toSet()));
    }

    private <T> T in(DraftKey key, Supplier<T> work) {
        return Objects.requireNonNull(
                CurrentTenant.call(key.tenant(), () -> transaction.execute(status -> work.get())));
    }

    /** What stands in the log after a version. */
    record Newer(List<StoredStep> steps, Map<Integer, Edit> authors) {}
}
