package org.codraft.discussion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.codraft.drafting.Place;

/**
 * A suggestion as whoever asks may read it.
 *
 * @param place where its words are now, if it is of words
 * @param fields each fact it would change; empty if it is of words
 * @param overlaps the other open suggestions of the same words or facts
 * @param overtaken whether what it speaks of was changed since, so that it can't be adopted as it is
 * @param replies how many comments there are on it
 * @param mayDecide whether whoever asks may answer it
 */
public record SuggestionShown(
        Suggestion suggestion,
        Optional<Place> place,
        List<FieldWanted> fields,
        Set<UUID> overlaps,
        boolean overtaken,
        List<Decision> decisions,
        List<StanceCount> stances,
        int replies,
        boolean mine,
        boolean mayDecide) {

    /** The latest decision, which whoever decides has seen. */
    public Optional<Decision> latest() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }
}
