package org.codraft.discussion;

import java.time.LocalDate;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides of a contribution, and why. One without the reason it needs does not exist.
 *
 * @param changeMade what became of it in the plan, for contributions whose words are not adopted as they are
 * @param mergedInto the contribution that is answered for both; only where it is merged
 * @param deferredUntil until when, where it is deferred and that is known
 */
public record Verdict(
        DecisionKind kind,
        String reason,
        String changeMade,
        @Nullable Contribution mergedInto,
        @Nullable LocalDate deferredUntil) {

    private static final int LONGEST = 10_000;

    /** @throws NotPossible without a reason, unless it is plain adoption; if it is merged into nothing */
    public Verdict {
        reason = Wording.of(reason, LONGEST);
        changeMade = Wording.of(changeMade, LONGEST);
        if (kind.needsReason() && reason.isEmpty()) {
            throw new NotPossible("discussion.reason-missing");
        }
        if ((kind == DecisionKind.MERGED) != (mergedInto != null)) {
            throw new NotPossible("discussion.merged-into-nothing");
        }
    }

    public static Verdict of(DecisionKind kind, String reason) {
        return new Verdict(kind, reason, "", null, null);
    }

    public static Verdict mergedInto(Contribution other, String reason) {
        return new Verdict(DecisionKind.MERGED, reason, "", other, null);
    }

    public static Verdict deferred(@Nullable LocalDate until, String reason) {
        return new Verdict(DecisionKind.DEFERRED, reason, "", null, until);
    }

    /** The same, with what became of it in the plan. */
    public Verdict making(String change) {
        return new Verdict(kind, reason, change, mergedInto, deferredUntil);
    }
}
