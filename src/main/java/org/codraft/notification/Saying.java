package org.codraft.notification;

import java.util.List;
import java.util.stream.Stream;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.DecisionKind;

/** What a notice says happened: a sentence that begins with whoever did it. */
public final class Saying {

    private Saying() {}

    /** The sentence's key; its one value is {@link Notice#called}. */
    public static String of(Notice notice) {
        DecisionKind decision = notice.decision();
        if (decision != null) {
            return (notice.kind() == NoticeKind.ANSWERED ? "inbox.answered." : "inbox.decided.") + decision;
        }
        return switch (notice.kind()) {
            case MENTIONED -> "inbox.mentioned";
            case REPLIED -> "inbox.replied";
            case TO_DECIDE -> "inbox.to-decide." + notice.place().kind();
            case FOLLOWED, ANSWERED -> newIn(notice.place().kind());
        };
    }

    /**
     * A passage of what was said.
     *
     * @param label the key of what stands before it; empty if nothing does
     */
    public record Passage(String label, String words) {}

    /** What was said, passage by passage; a hidden comment says nothing. */
    public static List<Passage> passages(Notice notice) {
        Notice.Said said = notice.said();
        Stream<Passage> all;
        if (notice.decision() != null) {
            all = Stream.of(
                    new Passage("inbox.asked", said.quote()),
                    new Passage("inbox.change-made", said.words()),
                    new Passage("inbox.reason", said.reason()));
        } else if (notice.place().kind() == ContributionKind.SUGGESTION) {
            all = Stream.of(
                    new Passage("inbox.now", said.quote()),
                    new Passage("inbox.wanted", said.words()),
                    new Passage("inbox.why", said.reason()));
        } else {
            all = Stream.of(new Passage("", said.words()));
        }
        return all.filter(passage -> !passage.words().isBlank()).toList();
    }

    private static String newIn(ContributionKind kind) {
        return "inbox.new." + kind;
    }
}
