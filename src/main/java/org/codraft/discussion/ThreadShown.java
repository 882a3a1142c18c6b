package org.codraft.discussion;

import java.util.List;
import java.util.Optional;
import org.codraft.drafting.Place;

/**
 * A thread as whoever asks may read it.
 *
 * @param place where its words are now, if it speaks of words
 * @param decisions in order, if it asks for a change
 * @param mayResolve whether whoever asks may resolve it, or open it again
 * @param mayDecide whether whoever asks may answer what it asks for
 */
public record ThreadShown(
        CommentThread thread,
        Optional<Place> place,
        List<CommentShown> comments,
        List<Decision> decisions,
        boolean mayResolve,
        boolean mayDecide) {

    /** Whether the words it speaks of are gone from the text. */
    public boolean isOnDeletedText() {
        return place.filter(Place::deleted).isPresent();
    }
}
