package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text in which nothing deleted is forgotten: pieces that stand, and between them, at their places, the words that are
 * gone. A deletion leaves its words where they were; what is put in their place comes after them.
 */
final class TrackedText {

    /** Brought before anybody looked. */
    static final long EARLIER = Long.MIN_VALUE;

    /** A stretch of the text, or words gone from it. */
    sealed interface Piece {

        int size();
    }

    record Standing(int size, long broughtBy) implements Piece {}

    record Gone(String text, long broughtBy, long takenBy) implements Piece {
        @Override
        public int size() {
            return 0;
        }
    }

    private Node doc;
    private final List<Piece> pieces = new ArrayList<>();

    TrackedText(Node doc) {
        this.doc = doc;
        pieces.add(new Standing(doc.content().size(), EARLIER));
    }

    List<Piece> pieces() {
        return Collections.unmodifiableList(pieces);
    }

    void apply(EditedStep edited) {
        Node after = edited.step().apply(doc);
        edited.step()
                .getMap()
                .forEach((oldStart, oldEnd, newStart, newEnd) ->
                        replace(newStart, oldStart, oldEnd, newEnd - newStart, edited.edit()));
        doc = after;
    }

    /** Replaces a stretch of the older text that stands at a position now, other stretches before it being replaced. */
    private void replace(int at, int oldStart, int oldEnd, int inserted, long edit) {
        int first = indexAt(at);
        int next = first;
        List<Piece> instead = new ArrayList<>();
        int pos = oldStart;
        while (next < pieces.size() && (pos < oldEnd || pieces.get(next) instanceof Gone)) {
            switch (pieces.get(next)) {
                case Gone gone -> instead.add(gone);
                case Standing standing -> {
                    int size = Math.min(standing.size(), oldEnd - pos);
                    instead.add(new Gone(doc.textBetween(pos, pos + size), standing.broughtBy(), edit));
                    pos += size;
                    if (size < standing.size()) {
                        pieces.add(next + 1, new Standing(standing.size() - size, standing.broughtBy()));
                    }
                }
            }
            next++;
        }
        pieces.subList(first, next).clear();
        pieces.addAll(first, instead);
        if (inserted > 0) {
            insert(first + instead.size(), new Standing(inserted, edit));
        }
    }

    /** What one edit brought side by side is one piece: whoever types on makes it longer. */
    private void insert(int index, Standing piece) {
        int first = index;
        int size = piece.size();
        if (index < pieces.size() && standsBy(pieces.get(index), piece)) {
            size += pieces.remove(index).size();
        }
        if (index > 0 && standsBy(pieces.get(index - 1), piece)) {
            first = index - 1;
            size += pieces.remove(first).size();
        }
        pieces.add(first, new Standing(size, piece.broughtBy()));
    }

    private static boolean standsBy(Piece other, Standing piece) {
        return other instanceof Standing standing && standing.broughtBy() == piece.broughtBy();
    }

    /** The first piece at a position, words that are gone from there included; what stands across it becomes two. */
    private int indexAt(int position) {
        int index = 0;
        int pos = 0;
        while (pos < position) {
            Piece piece = pieces.get(index);
            int size = piece.size();
            if (pos + size > position && piece instanceof Standing standing) {
                pieces.set(index, new Standing(position - pos, standing.broughtBy()));
                pieces.add(index + 1, new Standing(pos + size - position, standing.broughtBy()));
                size = position - pos;
            }
            pos += size;
            index++;
        }
        return index;
    }
}
