package org.codraft.drafting.document;

/**
 * Where a position went, and whether what stood beside it was deleted on the way.
 *
 * @param flags what was deleted, as bits
 * @param recovery how a mirrored map brings the position back, see {@link Mapping}; -1 if there is nothing to bring back
 */
public record MapResult(int pos, int flags, long recovery) {

    static final long NOTHING_TO_RECOVER = -1;

    static final int BEFORE = 1;
    static final int AFTER = 2;
    static final int ACROSS = 4;
    static final int SIDE = 8;

    /** Whether what stood on the side the position belongs to was deleted. */
    public boolean deleted() {
        return (flags & SIDE) != 0;
    }

    /** Whether what stood right before it was deleted. */
    public boolean deletedBefore() {
        return (flags & (BEFORE | ACROSS)) != 0;
    }

    /** Whether what stood right after it was deleted. */
    public boolean deletedAfter() {
        return (flags & (AFTER | ACROSS)) != 0;
    }

    /** Whether one deletion took what stood on both sides. */
    public boolean deletedAcross() {
        return (flags & ACROSS) != 0;
    }
}
