package org.codraft.drafting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.codraft.drafting.document.Anchor;
import org.codraft.drafting.document.FixedSections;
import org.codraft.drafting.document.FollowedPlace;
import org.codraft.drafting.document.FollowedText;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.ResolvedPos;
import org.codraft.drafting.document.StepRefused;
import org.codraft.shared.NotPossible;
import org.springframework.stereotype.Component;

/**
 * Places in texts that something beside them speaks of. A place is where it was made and every step since, worked out from
 * the log: so it is the same on every node, whoever wrote and however, and nothing is stored while people write. Works in
 * the caller's transaction; the caller has asked for the right.
 */
@Component
public class Places {

    /** Further back than this nobody still looks at. */
    private static final long OLDEST = 20_000;

    private static final int LONGEST_QUOTE = 20_000;
    private static final String NO_SUCH_PLACE = "drafting.no-such-place";

    private final PlaceTable table;
    private final StepLog steps;
    private final EditLog edits;
    private final Snapshots snapshots;

    Places(PlaceTable table, StepLog steps, EditLog edits, Snapshots snapshots) {
        this.table = table;
        this.steps = steps;
        this.edits = edits;
        this.snapshots = snapshots;
    }

    /**
     * Keeps a place from now on.
     *
     * @param version the text's version that the positions are of
     * @return the place as it is now
     * @throws NotPossible if that text has no such stretch within one section, or a stretch without words
     */
    public Place keep(UUID draft, long version, int from, int to) {
        long head = steps.head(draft);
        if (version < 0 || version > head || head - version > OLDEST) {
            throw new NotPossible(NO_SUCH_PLACE);
        }
        Node then = walk(draft, List.of(), version).document();
        refuseOutside(then, from, to);
        String quote = then.textBetween(from, to);
        if (quote.length() > LONGEST_QUOTE || (from < to && quote.isBlank())) {
            throw new NotPossible(NO_SUCH_PLACE);
        }
        PlaceTable.Row made =
                new PlaceTable.Row(UUID.randomUUID(), version, FollowedPlace.of(Anchor.of(from, to), quote));
        FollowedText now = walk(draft, List.of(made), head);
        table.add(draft, made, new PlaceTable.Row(made.id(), head, place(now, made.id())));
        return shown(made.id(), head, now);
    }

    private static void refuseOutside(Node text, int from, int to) {
        try {
            ResolvedPos start = text.resolve(from);
            if (start.depth() == 0 || to < from || to > start.end(1)) {
                throw new NotPossible(NO_SUCH_PLACE);
            }
            text.resolve(to);
        } catch (StepRefused outside) {
            throw new NotPossible(NO_SUCH_PLACE);
        }
    }

    /** All places of a draft as they are now. */
    public Map<UUID, Place> of(UUID draft) {
        return at(draft, Long.MAX_VALUE);
    }

    /** One place as it is now; empty if the draft has none like this. */
    public Optional<Place> of(UUID draft, UUID place) {
        return Optional.ofNullable(of(draft).get(place));
    }

    Map<UUID, Place> at(UUID draft, long version) {
        return shown(followed(draft, version), Math.min(version, steps.head(draft)));
    }

    static Map<UUID, Place> shown(FollowedText text, long version) {
        Map<UUID, Place> places = new LinkedHashMap<>();
        text.places().keySet().forEach(id -> places.put(id, shown(id, version, text)));
        return places;
    }

    /** The text at a version with all its places. */
    FollowedText followed(UUID draft, long version) {
        return walk(draft, table.of(draft), version);
    }

    /** Remembers where the places are at a version. */
    void bringUpTo(UUID draft, long version) {
        List<PlaceTable.Row> rows =
                table.of(draft).stream().filter(row -> row.version() < version).toList();
        if (!rows.isEmpty()) {
            table.bringUpTo(version, walk(draft, rows, version).places());
        }
    }

    private FollowedText walk(UUID draft, List<PlaceTable.Row> rows, long upTo) {
        List<PlaceTable.Row> inOrder = rows.stream()
                .filter(row -> row.version() <= upTo)
                .sorted(Comparator.comparingLong(PlaceTable.Row::version))
                .toList();
        long first = inOrder.isEmpty() ? upTo : inOrder.getFirst().version();
        Snapshots.Snapshot snapshot = snapshots.before(draft, first);
        FollowedText text = new FollowedText(snapshot.document());
        Map<Integer, UUID> adoptions = rows.isEmpty() ? Map.of() : edits.adoptions(draft);
        int next = join(text, inOrder, 0, snapshot.version());
        for (StoredStep step : steps.between(draft, snapshot.version(), upTo)) {
            text.apply(step.step(), step.act(), adoptions.containsKey(step.edit()));
            next = join(text, inOrder, next, step.version());
        }
        text.elsewhere();
        return text;
    }

    private static int join(FollowedText text, List<PlaceTable.Row> inOrder, int from, long version) {
        int next = from;
        while (next < inOrder.size() && inOrder.get(next).version() <= version) {
            text.follow(inOrder.get(next).id(), inOrder.get(next).place());
            next++;
        }
        return next;
    }

    private static FollowedPlace place(FollowedText text, UUID id) {
        return Objects.requireNonNull(text.places().get(id), "a place that is followed is known");
    }

    private static Place shown(UUID id, long version, FollowedText text) {
        FollowedPlace place = place(text, id);
        Anchor anchor = place.anchor();
        Node document = text.document();
        int from = Math.min(anchor.from(), document.content().size() - 1);
        return new Place(
                id,
                version,
                anchor.from(),
                anchor.to(),
                anchor.lost(),
                place.quote(),
                document.textBetween(anchor.from(), anchor.to()),
                FixedSections.keyAt(document, from));
    }
}
