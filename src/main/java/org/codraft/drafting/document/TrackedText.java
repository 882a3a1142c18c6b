package org.codraft.drafting.document;

import java.util.ArrayList;
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
    private List<Piece> pieces;

    TrackedText(Node doc) {
        this.doc = doc;
        this.pieces = List.of(new Standing(doc.content().size(), EARLIER));
    }

    List<Piece> pieces() {
        return pieces;
    }

    void apply(EditedStep edited) {
        Node after = edited.step().apply(doc);
        Splice splice = new Splice(edited.edit());
        edited.step()
                .getMap()
                .forEach((oldStart, oldEnd, newStart, newEnd) -> splice.replace(oldStart, oldEnd, newEnd - newStart));
        pieces = splice.rest();
        doc = after;
    }

    /** One step's way through the pieces. */
    private final class Splice {

        private final long edit;
        private final List<Piece> result = new ArrayList<>();
        // The first piece not yet passed, how much of it was, and where in the older text that is.
        private int next;
        private int passed;
        private int pos;

        Splice(long edit) {
            this.edit = edit;
        }

        void replace(int from, int to, int inserted) {
            pass(from, true);
            pass(to, false);
            while (next < pieces.size() && passed == 0 && pieces.get(next) instanceof Gone gone) {
                result.add(gone);
                next++;
            }
            if (inserted > 0) {
                result.add(new Standing(inserted, edit));
            }
        }

        List<Piece> rest() {
            pass(doc.content().size(), true);
            result.addAll(pieces.subList(next, pieces.size()));
            return result;
        }

        /** Goes on to a position; what stands on the way is kept or goes. */
        private void pass(int to, boolean keeps) {
            while (pos < to) {
                Piece piece = pieces.get(next);
                int size = Math.min(piece.size() - passed, to - pos);
                switch (piece) {
                    case Gone gone -> result.add(gone);
                    case Standing standing when keeps -> result.add(new Standing(size, standing.broughtBy()));
                    case Standing standing ->
                        result.add(new Gone(doc.textBetween(pos, pos + size), standing.broughtBy(), edit));
                }
                pos += size;
                passed += size;
                if (passed == piece.size()) {
                    next++;
                    passed = 0;
                }
            }
        }
    }
}
