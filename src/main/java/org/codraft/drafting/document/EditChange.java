package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.List;
import org.codraft.drafting.document.TrackedText.Gone;
import org.codraft.drafting.document.TrackedText.Piece;
import org.codraft.drafting.document.TrackedText.Standing;

/**
 * What one edit did to a text, marked in the text as it was at the end of it: the stretches it brought that still stand,
 * and the words it took away, each at the place where they stood. What it brought and took away again is not seen.
 *
 * @param overtaken the words that it brought and that somebody else took away before it ended
 */
public record EditChange(List<Inserted> inserted, List<Deleted> deleted, List<Deleted> overtaken) {

    /** A stretch of the later text that the edit brought. */
    public record Inserted(int from, int to) {}

    /** Words that stood at a position of the later text; the end of a paragraph is a line feed. */
    public record Deleted(int at, String text) {}

    public EditChange {
        inserted = List.copyOf(inserted);
        deleted = List.copyOf(deleted);
        overtaken = List.copyOf(overtaken);
    }

    /** A change that nobody interfered with. */
    public EditChange(List<Inserted> inserted, List<Deleted> deleted) {
        this(inserted, deleted, List.of());
    }

    /**
     * What an edit changed from one text to a later one.
     *
     * @param before the text before the first of the steps
     * @param steps all steps up to the later text, other people's between one's own included
     */
    public static EditChange of(long edit, Node before, List<EditedStep> steps) {
        TrackedText text = new TrackedText(before);
        steps.forEach(text::apply);
        List<Inserted> inserted = new ArrayList<>();
        List<Deleted> deleted = new ArrayList<>();
        List<Deleted> overtaken = new ArrayList<>();
        int pos = 0;
        for (Piece piece : text.pieces()) {
            switch (piece) {
                case Standing standing when standing.broughtBy() == edit -> insert(pos, standing, inserted);
                case Gone gone when gone.takenBy() == edit && gone.broughtBy() != edit -> delete(pos, gone, deleted);
                case Gone gone when gone.broughtBy() == edit && gone.takenBy() != edit -> delete(pos, gone, overtaken);
                default -> {}
            }
            pos += piece.size();
        }
        return new EditChange(inserted, deleted, overtaken);
    }

    private static void insert(int pos, Standing standing, List<Inserted> inserted) {
        boolean goesOn = !inserted.isEmpty() && inserted.getLast().to() == pos;
        int from = goesOn ? inserted.removeLast().from() : pos;
        inserted.add(new Inserted(from, pos + standing.size()));
    }

    private static void delete(int pos, Gone gone, List<Deleted> deleted) {
        if (gone.text().isEmpty()) {
            return;
        }
        boolean goesOn = !deleted.isEmpty() && deleted.getLast().at() == pos;
        String before = goesOn ? deleted.removeLast().text() : "";
        deleted.add(new Deleted(pos, before + gone.text()));
    }
}
