package org.codraft.history;

import java.time.Instant;
import java.util.List;
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
        List<FieldChange> fields) {

    /** What became of the thing. */
    public enum Act {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * One field, from what to what; empty stands for nothing.
     *
     * @param column the stored field, named by the translation {@code history.<thing>.<column>}
     */
    public record FieldChange(String column, Trail.ShownAs shownAs, String from, String to) {}
}
