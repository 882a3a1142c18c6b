package org.codraft.discussion;

import java.util.List;

/**
 * Everything that is said of a commitment, as whoever asks may read it: in the order of the text, then of time.
 *
 * @param stances on the commitment itself
 * @param maySpeakFor the mandates whoever asks has today
 */
public record Discussion(
        List<ThreadShown> threads,
        List<SuggestionShown> suggestions,
        List<Stance> stances,
        List<StanceCount> counts,
        List<Mandate> maySpeakFor,
        boolean mayComment,
        boolean maySuggest,
        boolean mayDecide,
        boolean mayModerate) {}
