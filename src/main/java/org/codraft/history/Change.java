package org.codraft.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/**
 * What one person did to one thing in one revision: each field from what to what.
 *
 * @param revision the number under which the record keeps it
 * @param person the author's name as it was then
 * @param organisation the author's organisation as it was called then, or null outside a country
 * @param reason the author's words, or null where none was asked
 * @param thing what was changed: {@code commitment}, {@code milestone}
 * @param title the name of the thing at that revision
 * @param fields for an addition the first values, for a removal the last ones
 * @param beside where the thing belongs: the columns its {@link Trail} names
 * @param alike how many things of this kind the same revision changed; more than a page tells of, if it was a bulk
 * @param nth which of the things alike this is, counted from one; parts of one long text are one thing
 */
public record Change(
        long revision,
        Instant at,
        Kind kind,
        String person,
        @Nullable String organisation,
        @Nullable Side side,
        @Nullable String reason,
        String thing,
        String title,
        Act act,
        List<FieldChange> fields,
        Map<String, String> beside,
        int alike,
        int nth) {

    public Change {
        fields = List.copyOf(fields);
        beside = Map.copyOf(beside);
    }

    /** A change of a long text is told part by part, each as a change of that part; any other is told as it is. */
    List<Change> partByPart() {
        return fields.stream()
                .filter(field -> field.field().shownAs() == Trail.ShownAs.PARTS)
                .findFirst()
                .map(text ->
                        TextChange.of(text.to()).parts().stream().map(this::of).toList())
                .orElse(List.of(this));
    }

    /** The same act, told of one part of a long text: {@code title} is the part's key. */
    private Change of(TextChange.Part part) {
        return new Change(
                revision,
                at,
                kind,
                person,
                organisation,
                side,
                reason,
                thing,
                part.key(),
                part.from().isEmpty() ? Act.ADDED : Act.CHANGED,
                List.of(new FieldChange(Trail.Field.text("body"), part.from(), part.to())),
                beside,
                alike,
                nth);
    }

    /** Where the thing belongs, by one of its trail's columns; empty if the trail does not tell. */
    public String beside(String column) {
        return beside.getOrDefault(column, "");
    }

    /** What became of the thing. */
    public enum Act {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * One field, from what to what; empty stands for nothing.
     *
     * @param field the stored field, named by the translation {@code history.<thing>.<column>}
     */
    public record FieldChange(Trail.Field field, String from, String to) {

        public String column() {
            return field.column();
        }
    }
}
