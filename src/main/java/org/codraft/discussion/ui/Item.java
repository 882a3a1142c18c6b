package org.codraft.discussion.ui;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.codraft.discussion.AboutKind;
import org.codraft.discussion.CommentThread;
import org.codraft.discussion.Discussion;
import org.codraft.discussion.SuggestionShown;
import org.codraft.discussion.ThreadShown;
import org.codraft.drafting.Place;

/** Something said of a commitment that has a card of its own. */
sealed interface Item {

    /** In the order of the text; what speaks of no words comes first, for it speaks of the whole. */
    Comparator<Item> IN_ORDER = Comparator.<Item>comparingInt(
                    item -> item.place().map(Place::from).orElse(-1))
            .thenComparing(Item::at);

    UUID id();

    Instant at();

    Optional<Place> place();

    /** Whether it waits for somebody: an open thread, or a suggestion without its answer. */
    boolean isOpen();

    /** A thread of comments, unless it is on a suggestion. */
    record OfThread(ThreadShown shown) implements Item {

        @Override
        public UUID id() {
            return shown.thread().id();
        }

        @Override
        public Instant at() {
            return shown.thread().openedAt();
        }

        @Override
        public Optional<Place> place() {
            return shown.place();
        }

        @Override
        public boolean isOpen() {
            return shown.thread().state() == CommentThread.State.OPEN;
        }
    }

    /** @param threads comments on it */
    record OfSuggestion(SuggestionShown shown, List<ThreadShown> threads) implements Item {

        @Override
        public UUID id() {
            return shown.suggestion().id();
        }

        @Override
        public Instant at() {
            return shown.suggestion().suggestedAt();
        }

        @Override
        public Optional<Place> place() {
            return shown.place();
        }

        @Override
        public boolean isOpen() {
            return shown.suggestion().outcome().isOpen();
        }
    }

    static List<Item> of(Discussion discussion) {
        Stream<Item> threads = discussion.threads().stream()
                .filter(shown -> shown.thread().about() != AboutKind.SUGGESTION)
                .map(OfThread::new);
        Stream<Item> suggestions = discussion.suggestions().stream()
                .map(shown -> new OfSuggestion(
                        shown, on(discussion, shown.suggestion().id())));
        return Stream.concat(threads, suggestions).sorted(IN_ORDER).toList();
    }

    private static List<ThreadShown> on(Discussion discussion, UUID suggestion) {
        return discussion.threads().stream()
                .filter(shown -> suggestion.equals(shown.thread().suggestion()))
                .toList();
    }
}
