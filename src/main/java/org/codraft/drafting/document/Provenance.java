package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which edit brought each position of a text: its characters, and the edges of its nodes as well, so that the runs always
 * sum to the text. Whoever replaces something brought what stands there now; what a step moves around but keeps (the gap
 * of a {@link ReplaceAroundStep}) stays its author's, and marks and attributes change no author.
 *
 * <p>Words that are cut and pasted elsewhere are two steps that know nothing of each other: they count as brought by
 * whoever moved them.
 */
public final class Provenance {

    /** A stretch that one edit brought. Two runs beside each other are of different edits. */
    public record Run(int from, int to, long edit) {}

    // Where each run ends; the first begins at 0.
    private final int[] ends;
    private final long[] edits;

    private Provenance(int[] ends, long[] edits) {
        this.ends = ends;
        this.edits = edits;
    }

    /** Of a text that one edit brought whole. */
    public static Provenance of(Node doc, long edit) {
        return new Builder(1).add(doc.content().size(), edit).build();
    }

    /** Of a text whose stretches are known, in order. */
    public static Provenance of(List<Run> runs) {
        Builder builder = new Builder(Math.max(1, runs.size()));
        runs.forEach(run -> builder.add(run.to() - run.from(), run.edit()));
        return builder.build();
    }

    /** Of the text after a step of an edit. */
    public Provenance after(Step step, long edit) {
        return after(step.getMap(), edit);
    }

    private Provenance after(StepMap map, long edit) {
        if (map.equals(StepMap.EMPTY)) {
            return this;
        }
        Builder after = new Builder(ends.length + 4);
        int[] kept = {0};
        map.forEach((oldStart, oldEnd, newStart, newEnd) -> {
            after.add(this, kept[0], oldStart).add(newEnd - newStart, edit);
            kept[0] = oldEnd;
        });
        return after.add(this, kept[0], size()).build();
    }

    /** How many positions there are, which is the size of the text's content. */
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** The edit that brought what stands right after a position. */
    public long editAt(int pos) {
        return edits[indexOf(pos)];
    }

    /** All of the text, run by run. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>(ends.length);
        for (int i = 0; i < ends.length; i++) {
            runs.add(new Run(start(i), ends[i], edits[i]));
        }
        return runs;
    }

    /** The words and what stands among them, run by run; no run reaches from one block into another. */
    public List<Run> textRuns(Node doc) {
        List<Run> runs = new ArrayList<>();
        doc.content().nodesBetween(0, doc.content().size(), (node, pos) -> {
            if (node.type().hasInlineContent()) {
                addRuns(pos + 1, pos + 1 + node.content().size(), runs);
            }
        });
        return runs;
    }

    private void addRuns(int from, int to, List<Run> runs) {
        int at = from;
        for (int i = indexOf(from); at < to; i++) {
            int end = Math.min(to, ends[i]);
            runs.add(new Run(at, end, edits[i]));
            at = end;
        }
    }

    /** The run that holds what stands right after a position. */
    private int indexOf(int pos) {
        int found = Arrays.binarySearch(ends, pos);
        return found < 0 ? -found - 1 : found + 1;
    }

    private int start(int run) {
        return run == 0 ? 0 : ends[run - 1];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Provenance provenance
                && Arrays.equals(ends, provenance.ends)
                && Arrays.equals(edits, provenance.edits);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ends) + Arrays.hashCode(edits);
    }

    @Override
    public String toString() {
        return runs().toString();
    }

    /** Puts stretches beside each other, joining those of one edit. */
    private static final class Builder {

        private int[] ends;
        private long[] edits;
        private int count;

        Builder(int capacity) {
            ends = new int[capacity];
            edits = new long[capacity];
        }

        Builder add(int size, long edit) {
            if (size == 0) {
                return this;
            }
            int end = size + (count == 0 ? 0 : ends[count - 1]);
            if (count == 0 || edits[count - 1] != edit) {
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, 2 * count);
                    edits = Arrays.copyOf(edits, 2 * count);
                }
                edits[count++] = edit;
            }
            ends[count - 1] = end;
            return this;
        }

        Builder add(Provenance old, int from, int to) {
            if (from >= to) {
                return this;
            }
            int first = old.indexOf(from);
            int last = old.indexOf(to - 1);
            add(Math.min(to, old.ends[first]) - from, old.edits[first]);
            if (first < last) {
                addAll(old, first + 1, last);
                add(to - old.start(last), old.edits[last]);
            }
            return this;
        }

        /** Whole runs, which are many in a long text and never join among themselves. */
        private void addAll(Provenance old, int first, int end) {
            int shift = ends[count - 1] - old.start(first);
            int runs = end - first;
            if (count + runs > ends.length) {
                ends = Arrays.copyOf(ends, count + runs + 4);
                edits = Arrays.copyOf(edits, count + runs + 4);
            }
            System.arraycopy(old.edits, first, edits, count, runs);
            for (int i = 0; i < runs; i++) {
                ends[count + i] = old.ends[first + i] + shift;
            }
            count += runs;
        }

        Provenance build() {
            return count == ends.length
                    ? new Provenance(ends, edits)
                    : new Provenance(Arrays.copyOf(ends, count), Arrays.copyOf(edits, count));
        }
    }
}
