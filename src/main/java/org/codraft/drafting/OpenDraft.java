package org.codraft.drafting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.StepRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft that somebody has open on this node: its newest text, the edits going on, and everyone who looks on. What it
 * shows is always what the database holds; a commit is told to nobody before it is stored.
 */
final class OpenDraft {

    /** After so long without a word of its author, an edit is closed. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    private final DraftKey key;
    private final UUID subject;
    private final Locale language;
    private final Recent recent;
    private final Set<DraftReader> readers = new CopyOnWriteArraySet<>();
    private final Map<Long, Presence> present = new ConcurrentHashMap<>();
    private final Set<Long> moved = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Instant> lastWords = new HashMap<>();
    private Map<UUID, Edit> edits = Map.of();
    private DraftState state;
    private long lastSnapshot;
    private boolean cleared;
    private @Nullable BesideOpenDraft beside;

    OpenDraft(DraftKey key, Draft draft, DraftState state, Recent recent, long lastSnapshot) {
        this.key = key;
        this.subject = draft.subject();
        this.language = draft.language();
        this.state = state;
        this.recent = recent;
        this.lastSnapshot = lastSnapshot;
    }

    DraftKey key() {
        return key;
    }

    UUID subject() {
        return subject;
    }

    Locale language() {
        return language;
    }

    Set<DraftReader> readers() {
        return readers;
    }

    Map<Long, Presence> present() {
        return present;
    }

    synchronized DraftState state() {
        return state;
    }

    /** Closes it for good if nobody reads it and no edit goes on; who comes then opens it anew. */
    synchronized boolean clearIfQuiet() {
        cleared = readers.isEmpty() && edits.isEmpty();
        return cleared;
    }

    Writing begin(Instant now) {
        return new Writing(state, recent, edits, now);
    }

    /** Somebody opens it: they are welcomed with the text as it stands, and told of everything from then on. */
    synchronized boolean join(DraftReader reader, Consumer<DraftState> welcome) {
        if (!cleared) {
            welcome.accept(state);
            readers.add(reader);
        }
        return !cleared;
    }

    /** Somebody stands somewhere else in the text; everyone is told soon. */
    void present(Presence here) {
        present.put(here.client(), here);
        moved.add(here.client());
    }

    /** Tells everyone who moved and who left since it was last told. */
    void tellOfPresence() {
        List<Presence> here = new ArrayList<>();
        List<Long> left = new ArrayList<>();
        for (Long client : moved) {
            if (moved.remove(client)) {
                Presence presence = present.get(client);
                if (presence == null) {
                    left.add(client);
                } else {
                    here.add(presence);
                }
            }
        }
        if (!here.isEmpty() || !left.isEmpty()) {
            String frame = Frames.presence(here, left);
            readers.forEach(reader -> reader.tell(frame));
        }
    }

    synchronized List<StoredStep> since(long version) {
        return List.copyOf(recent.since(version));
    }

    void leave(DraftReader reader) {
        readers.remove(reader);
        if (present.remove(reader.client()) != null) {
            moved.add(reader.client());
        }
    }

    /** Stored: now it is the text, and everyone is told, each in the order of the log. */
    synchronized void take(Writing stored, Instant now) {
        long before = state.version();
        state = stored.state();
        edits = Map.copyOf(stored.edits());
        recent.add(stored.steps());
        List<Answer.Written> written = new ArrayList<>();
        for (Answer answer : stored.answers()) {
            switch (answer) {
                case Answer.Written one -> {
                    written.add(one);
                    lastWords.put(one.asked().from().account(), now);
                }
                case Answer.Refused refused -> tell(refused);
                case Answer.Known known -> {}
            }
        }
        if (!written.isEmpty()) {
            new Telling(before, written).to(readers);
        }
        goOn(stored.steps(), Set.of());
    }

    static void tell(Answer.Refused refused) {
        DraftReader from = refused.asked().from();
        from.tell(Frames.refused(from, refused.asked().commit().sequence(), refused.code(), refused.sentence()));
    }

    /** Another node wrote: its steps are this node's text, too. */
    synchronized void follow(List<StoredStep> newer, Map<Integer, Edit> authors) {
        if (newer.isEmpty()) {
            return;
        }
        long before = state.version();
        DraftState next = state;
        for (StoredStep step : newer) {
            next = next.after(apply(next, step)).withEdit(step.edit());
        }
        state = next;
        recent.add(newer);
        ObjectNode commits = Frames.frame("commits").put("version", before);
        commits.putArray("commits").addAll(new CaughtUp(newer, authors).commits(0, Map.of()));
        String frame = Frames.text(commits);
        readers.forEach(reader -> reader.tell(frame));
        goOn(
                newer,
                authors.values().stream()
                        .filter(edit -> edit.adoption() != null)
                        .map(Edit::number)
                        .collect(Collectors.toSet()));
    }

    private void goOn(List<StoredStep> steps, Set<Integer> adoptions) {
        BesideOpenDraft followed = beside;
        if (followed != null) {
            followed.goOn(steps, adoptions, state.version()).ifPresent(this::tellMarks);
        }
    }

    /** Whether somebody is shown what stands beside the text. */
    boolean isMarked() {
        return readers.stream().anyMatch(DraftReader::seesMarks);
    }

    /** Shows a reader all marks, if they are at hand. */
    synchronized boolean showMarks(DraftReader newcomer) {
        BesideOpenDraft known = beside;
        if (known == null || readers.stream().filter(DraftReader::seesMarks).count() < 2) {
            return false;
        }
        newcomer.tell(known.whole(state.version()));
        return true;
    }

    /** What stands beside the text as it is now: everybody is told what is new, a newcomer everything. */
    synchronized void mark(Shelf.Beside now, @Nullable DraftReader newcomer) {
        BesideOpenDraft fresh = new BesideOpenDraft(now);
        Optional<String> news = fresh.since(beside, state.version());
        beside = fresh;
        readers.stream().filter(DraftReader::seesMarks).forEach(reader -> {
            if (reader == newcomer) {
                reader.tell(fresh.whole(state.version()));
            } else {
                news.ifPresent(reader::tell);
            }
        });
    }

    private void tellMarks(String frame) {
        readers.stream().filter(DraftReader::seesMarks).forEach(reader -> reader.tell(frame));
    }

    private Node apply(DraftState to, StoredStep step) {
        try {
            return step.step().apply(to.document());
        } catch (StepRefused refused) {
            throw new IllegalStateException(
                    "The log of draft " + key.draft() + " breaks at version " + step.version(), refused);
        }
    }

    /** The edits whose authors have been silent for long enough, or have left. */
    synchronized List<Edit> endedAt(Instant now) {
        return edits.entrySet().stream()
                .filter(edit -> hasEnded(edit.getKey(), now))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean hasEnded(UUID account, Instant now) {
        Instant last = lastWords.getOrDefault(account, Instant.MIN);
        return last.plus(SILENCE).isBefore(now)
                || readers.stream().noneMatch(reader -> reader.account().equals(account));
    }

    synchronized List<Edit> edits() {
        return List.copyOf(edits.values());
    }

    synchronized void closed(Edit edit) {
        Map<UUID, Edit> left = new HashMap<>(edits);
        left.values().removeIf(one -> one.number() == edit.number());
        edits = Map.copyOf(left);
    }

    /** Lets go of what a draft needs only while people write; the log has it, too. */
    synchronized void restIfQuiet(Instant now) {
        if (!isMarked()) {
            beside = null;
        }
        if (lastWords.values().stream().allMatch(last -> last.plus(SILENCE).isBefore(now))) {
            recent.forget();
            lastWords.keySet().retainAll(edits.keySet());
        }
    }

    /** Whether so much was written that a snapshot is due; asked once for each. */
    synchronized boolean isDueForSnapshot() {
        boolean due = state.version() - lastSnapshot >= Snapshots.EVERY;
        lastSnapshot = due ? state.version() : lastSnapshot;
        return due;
    }
}
