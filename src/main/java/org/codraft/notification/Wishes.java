package org.codraft.notification;

/**
 * How soon somebody wants mail of what.
 *
 * @param answers of decisions on what they asked for
 * @param mentions of whoever speaks to them by name
 * @param others of everything else that waits for them
 */
public record Wishes(Cadence answers, Cadence mentions, Cadence others) {

    /** Of whoever has wished for nothing else. */
    public static final Wishes USUAL = new Wishes(Cadence.AT_ONCE, Cadence.AT_ONCE, Cadence.DAILY);

    Cadence of(NoticeKind kind) {
        return switch (kind) {
            case ANSWERED -> answers;
            case MENTIONED -> mentions;
            case REPLIED, TO_DECIDE, FOLLOWED -> others;
        };
    }
}
