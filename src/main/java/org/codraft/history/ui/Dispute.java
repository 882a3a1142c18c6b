package org.codraft.history.ui;

import java.util.Optional;
import java.util.function.Function;
import org.codraft.history.Change;
import org.codraft.shared.ThreeWayMerge.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * A field that two people changed, as the second is shown it.
 *
 * @param name how the field is called on the screen
 * @param words a value of the field in words
 * @param by the first one's change, if the history tells
 */
public record Dispute(Conflict conflict, String name, Function<@Nullable Object, String> words, Optional<Change> by) {

    boolean isText() {
        return conflict.mine() instanceof String;
    }

    String seen() {
        return words.apply(conflict.seen());
    }

    String theirs() {
        return words.apply(conflict.theirs());
    }

    String mine() {
        return words.apply(conflict.mine());
    }
}
