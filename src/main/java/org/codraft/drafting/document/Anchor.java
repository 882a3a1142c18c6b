package org.codraft.drafting.document;

/**
 * A place in a text that something beside it speaks of: a stretch, or a point where something is missing. It goes with its
 * words through every step; when none of them is left it is lost, and stays as a point where they stood.
 */
public record Anchor(int from, int to, boolean lost) {

    public Anchor {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A place begins before it ends");
        }
    }

    /** A place whose words stand. */
    public static Anchor of(int from, int to) {
        return new Anchor(from, to, false);
    }

    /** Where it is after a step: as the library maps a marked stretch, which doesn't grow at its ends. */
    public Anchor through(StepMap map) {
        if (lost) {
            return lostAt(map.map(from, -1));
        }
        if (from == to) {
            MapResult point = map.mapResult(from, 1);
            return point.deletedAcross() ? lostAt(map.map(from, -1)) : of(point.pos(), point.pos());
        }
        return isLeftBy(map) ? of(map.map(from, 1), map.map(to, -1)) : lostAt(map.map(from, -1));
    }

    Anchor lostHere() {
        return lostAt(from);
    }

    private static Anchor lostAt(int pos) {
        return new Anchor(pos, pos, true);
    }

    /** Whether a step leaves something of the stretch. */
    private boolean isLeftBy(StepMap map) {
        int[] replaced = {0};
        map.forEach((oldStart, oldEnd, newStart, newEnd) ->
                replaced[0] += Math.max(0, Math.min(to, oldEnd) - Math.max(from, oldStart)));
        return replaced[0] < to - from;
    }
}
