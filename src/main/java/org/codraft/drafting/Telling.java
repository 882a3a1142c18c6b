package org.codraft.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells everyone of commits that were just stored, in their order. Most readers are told the same, so it is written down
 * once; whoever sent one of them learns of it by a short confirmation, if it stands exactly as sent.
 */
final class Telling {

    private final long before;
    private final List<Answer.Written> written;
    private final String toAll;
    private final Set<Long> senders = new HashSet<>();

    Telling(long before, List<Answer.Written> written) {
        this.before = before;
        this.written = written;
        this.toAll = Frames.commits(
                before,
                written.stream().filter(commit -> !commit.steps().isEmpty()).toList());
        written.forEach(commit -> senders.add(commit.asked().commit().client()));
    }

    /** Tells whoever waits for an answer before everyone who only looks on. */
    void to(Set<DraftReader> readers) {
        List<DraftReader> others = new ArrayList<>(readers.size());
        for (DraftReader reader : readers) {
            if (senders.contains(reader.client())) {
                tellSender(reader);
            } else {
                others.add(reader);
            }
        }
        if (written.stream().anyMatch(commit -> !commit.steps().isEmpty())) {
            others.forEach(reader -> reader.tell(toAll));
        }
    }

    private void tellSender(DraftReader reader) {
        long version = before;
        List<Answer.Written> others = new ArrayList<>();
        for (Answer.Written commit : written) {
            boolean own = commit.asked().commit().client() == reader.client();
            if (own && !commit.late()) {
                version = flush(reader, version, others);
                reader.tell(Frames.confirm(commit));
                version += commit.steps().size();
            } else if (own || !commit.steps().isEmpty()) {
                others.add(commit);
            }
        }
        flush(reader, version, others);
    }

    private static long flush(DraftReader reader, long version, List<Answer.Written> others) {
        if (others.isEmpty()) {
            return version;
        }
        reader.tell(Frames.commits(version, others));
        long after = version
                + others.stream().mapToLong(commit -> commit.steps().size()).sum();
        others.clear();
        return after;
    }
}
