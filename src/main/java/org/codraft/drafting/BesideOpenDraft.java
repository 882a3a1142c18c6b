package org.codraft.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.codraft.drafting.document.Anchor;
import org.codraft.drafting.document.FollowedPlace;
import org.codraft.drafting.document.FollowedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What stands beside a text that is open, following it word by word. Used by one thread at a time. */
final class BesideOpenDraft {

    private final FollowedText text;
    private final Map<UUID, Mark> marks = new LinkedHashMap<>();

    BesideOpenDraft(Shelf.Beside now) {
        text = now.text();
        // One whose place another node made in words that are not here yet is shown as soon as they are.
        now.marks().stream()
                .filter(mark -> text.places().containsKey(mark.place()))
                .forEach(mark -> marks.put(mark.id(), mark));
    }

    /** Goes on by steps that everybody was just told of; what is to be told of the marks, if anything. */
    Optional<String> goOn(List<StoredStep> steps, Set<Integer> adoptions, long version) {
        steps.forEach(step -> text.apply(step.step(), step.act(), adoptions.contains(step.edit())));
        Set<UUID> elsewhere = text.elsewhere();
        List<ObjectNode> moved = marks.values().stream()
                .filter(mark -> elsewhere.contains(mark.place()))
                .map(this::told)
                .toList();
        return moved.isEmpty() ? Optional.empty() : Optional.of(Frames.marks(version, false, moved, List.of()));
    }

    String whole(long version) {
        return Frames.marks(version, true, told(marks.values()), List.of());
    }

    /** What differs from what was told before; empty if nothing does. */
    Optional<String> since(@Nullable BesideOpenDraft before, long version) {
        Map<UUID, Mark> known = before == null ? Map.of() : before.marks;
        List<Mark> fresh = marks.values().stream()
                .filter(mark -> !Objects.equals(
                        Optional.ofNullable(known.get(mark.id())).map(Mark::json), Optional.of(mark.json())))
                .toList();
        List<UUID> gone =
                known.keySet().stream().filter(id -> !marks.containsKey(id)).toList();
        return fresh.isEmpty() && gone.isEmpty()
                ? Optional.empty()
                : Optional.of(Frames.marks(version, false, told(fresh), gone));
    }

    private List<ObjectNode> told(Collection<Mark> which) {
        List<ObjectNode> told = new ArrayList<>();
        which.forEach(mark -> told.add(told(mark)));
        return told;
    }

    private ObjectNode told(Mark mark) {
        FollowedPlace place = Objects.requireNonNull(text.places().get(mark.place()), "a mark has a place");
        Anchor anchor = place.anchor();
        return mark.json()
                .deepCopy()
                .put("id", mark.id().toString())
                .put("from", anchor.from())
                .put("to", anchor.to())
                .put("deleted", anchor.lost())
                .put("quote", place.quote());
    }
}
