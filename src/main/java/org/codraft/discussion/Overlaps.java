package org.codraft.discussion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.Milestone;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.commitment.NamedCommitments;
import org.codraft.drafting.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which open suggestions speak of the same words or facts, and which speak of what has changed since. */
@Component
class Overlaps {

    private final NamedCommitments commitments;

    Overlaps(NamedCommitments commitments) {
        this.commitments = commitments;
    }

    /** For each open suggestion of one commitment the others that would change the same. */
    Map<UUID, Set<UUID>> of(List<Suggestion> all, Map<UUID, Place> places) {
        List<Suggestion> open =
                all.stream().filter(one -> one.outcome().isOpen()).toList();
        Map<UUID, Set<UUID>> overlaps = new HashMap<>();
        for (int first = 0; first < open.size(); first++) {
            for (int second = first + 1; second < open.size(); second++) {
                Suggestion one = open.get(first);
                Suggestion other = open.get(second);
                if (overlap(one, other, places)) {
                    overlaps.computeIfAbsent(one.id(), id -> new HashSet<>()).add(other.id());
                    overlaps.computeIfAbsent(other.id(), id -> new HashSet<>()).add(one.id());
                }
            }
        }
        return overlaps;
    }

    private static boolean overlap(Suggestion one, Suggestion other, Map<UUID, Place> places) {
        if (one.isOfWords() || other.isOfWords()) {
            Place here = place(one, places);
            Place there = place(other, places);
            return here != null && there != null && Objects.equals(one.draft(), other.draft()) && here.overlaps(there);
        }
        return switch (one.about()) {
            case FACTS -> other.about() == SuggestionKind.FACTS && one.wanted().sharesAFieldWith(other.wanted());
            case MILESTONE, NO_MILESTONE ->
                one.milestone() != null
                        && Objects.equals(one.milestone(), other.milestone())
                        && (one.about() != other.about() || one.wanted().sharesAFieldWith(other.wanted()));
            case NEW_MILESTONE, WORDS -> false;
        };
    }

    private static @Nullable Place place(Suggestion suggestion, Map<UUID, Place> places) {
        UUID place = suggestion.place();
        return place == null ? null : places.get(place);
    }

    /** Whether what an open suggestion speaks of is not what its author saw. */
    boolean isOvertaken(Suggestion suggestion, Map<UUID, Place> places) {
        if (!suggestion.outcome().isOpen()) {
            return false;
        }
        Place place = place(suggestion, places);
        return switch (suggestion.about()) {
            case WORDS -> place == null || place.isOvertaken();
            case FACTS -> {
                CommitmentFacts now = commitments.with(suggestion.commitment()).stated();
                yield !suggestion.wanted().seen(now, CommitmentFacts.class).equals(now);
            }
            case MILESTONE, NO_MILESTONE -> isOvertaken(suggestion);
            case NEW_MILESTONE -> false;
        };
    }

    private boolean isOvertaken(Suggestion suggestion) {
        UUID milestone = suggestion.milestone();
        return milestone == null
                || commitments
                        .milestone(milestone)
                        .map(Milestone::stated)
                        .filter(now -> suggestion
                                .wanted()
                                .seen(now, MilestoneFacts.class)
                                .equals(now))
                        .isEmpty();
    }
}
