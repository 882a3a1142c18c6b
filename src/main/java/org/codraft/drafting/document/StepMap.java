package org.codraft.drafting.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which stretches a step replaced and how long they were before and after. That is all one needs to find a position of
 * the older text in the newer one, or, inverted, the other way round.
 */
public final class StepMap implements Mappable {

    public static final StepMap EMPTY = new StepMap(new int[0], false);

    private static final int INDEX_BITS = 16;

    // Three numbers a stretch: where it began, its size before, its size after.
    private final int[] ranges;
    private final boolean inverted;

    private StepMap(int[] ranges, boolean inverted) {
        this.ranges = ranges;
        this.inverted = inverted;
    }

    /** The map of these stretches, in order, each as start, old size and new size. */
    static StepMap of(int... ranges) {
        return new StepMap(ranges, false);
    }

    /** The way back. */
    public StepMap invert() {
        return ranges.length == 0 ? this : new StepMap(ranges, !inverted);
    }

    /** Is told of each replaced stretch, in order, where it was and where it is. */
    public interface Stretches {
        void replaced(int oldStart, int oldEnd, int newStart, int newEnd);
    }

    public void forEach(Stretches stretches) {
        int diff = 0;
        for (int i = 0; i < ranges.length; i += 3) {
            int oldStart = start(i, diff);
            int newStart = ranges[i] + (inverted ? 0 : diff);
            stretches.replaced(oldStart, oldStart + oldSize(i), newStart, newStart + newSize(i));
            diff += newSize(i) - oldSize(i);
        }
    }

    @Override
    public int map(int pos, int assoc) {
        int diff = 0;
        for (int i = 0; i < ranges.length; i += 3) {
            int start = start(i, diff);
            if (start > pos) {
                break;
            }
            if (pos <= start + oldSize(i)) {
                return landing(i, pos, assoc, start) + diff;
            }
            diff += newSize(i) - oldSize(i);
        }
        return pos + diff;
    }

    @Override
    public MapResult mapResult(int pos, int assoc) {
        int diff = 0;
        for (int i = 0; i < ranges.length; i += 3) {
            int start = start(i, diff);
            if (start > pos) {
                break;
            }
            int end = start + oldSize(i);
            if (pos <= end) {
                long recovery = pos == (assoc < 0 ? start : end)
                        ? MapResult.NOTHING_TO_RECOVER
                        : (long) (pos - start) << INDEX_BITS | i / 3;
                int flags = start == end ? 0 : flags(pos, assoc, start, end);
                return new MapResult(landing(i, pos, assoc, start) + diff, flags, recovery);
            }
            diff += newSize(i) - oldSize(i);
        }
        return new MapResult(pos + diff, 0, MapResult.NOTHING_TO_RECOVER);
    }

    private int landing(int i, int pos, int assoc, int start) {
        int end = start + oldSize(i);
        int side = start == end ? assoc : pos == start ? -1 : pos == end ? 1 : assoc;
        return side < 0 ? start : start + newSize(i);
    }

    private static int flags(int pos, int assoc, int start, int end) {
        int beside = pos == start ? MapResult.AFTER : pos == end ? MapResult.BEFORE : MapResult.ACROSS;
        boolean onItsSide = assoc < 0 ? pos != start : pos != end;
        return onItsSide ? beside | MapResult.SIDE : beside;
    }

    /** The position that the mirror image of this map lost, brought back. */
    int recover(long recovery) {
        int index = (int) (recovery & ((1 << INDEX_BITS) - 1));
        int diff = 0;
        if (!inverted) {
            for (int i = 0; i < index * 3; i += 3) {
                diff += ranges[i + 2] - ranges[i + 1];
            }
        }
        return ranges[index * 3] + diff + (int) (recovery >> INDEX_BITS);
    }

    private int start(int i, int diff) {
        return inverted ? ranges[i] - diff : ranges[i];
    }

    private int oldSize(int i) {
        return ranges[inverted ? i + 2 : i + 1];
    }

    private int newSize(int i) {
        return ranges[inverted ? i + 1 : i + 2];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StepMap map && inverted == map.inverted && Arrays.equals(ranges, map.ranges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ranges);
    }

    @Override
    public String toString() {
        return (inverted ? "-" : "") + Arrays.toString(ranges);
    }
}
