package org.codraft.discussion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.drafting.Margin;
import org.codraft.drafting.Mark;
import org.codraft.drafting.Place;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Open threads and suggestions at the words they speak of, for whoever has the text open. */
@Component
class BesideTheText implements Margin {

    private final CommentThreadRepository threads;
    private final CommentRepository comments;
    private final SuggestionRepository suggestions;
    private final StanceRepository stances;
    private final Overlaps overlaps;
    private final Remarks remarks;

    BesideTheText(
            CommentThreadRepository threads,
            CommentRepository comments,
            SuggestionRepository suggestions,
            StanceRepository stances,
            Overlaps overlaps,
            Remarks remarks) {
        this.threads = threads;
        this.comments = comments;
        this.suggestions = suggestions;
        this.stances = stances;
        this.overlaps = overlaps;
        this.remarks = remarks;
    }

    @Override
    public UUID hear(UUID draft, String type, JsonNode message) {
        return remarks.hear(draft, type, message);
    }

    @Override
    public List<Mark> beside(UUID draft, Map<UUID, Place> places) {
        List<Mark> marks = new ArrayList<>();
        List<CommentThread> open = threads.findByDraftIdAndState(draft, CommentThread.State.OPEN);
        if (!open.isEmpty()) {
            Map<UUID, List<Comment>> said =
                    comments
                            .findByThreadIdInOrderByWrittenAt(
                                    open.stream().map(CommentThread::id).toList())
                            .stream()
                            .collect(Collectors.groupingBy(Comment::thread));
            open.forEach(thread -> mark(thread, said.getOrDefault(thread.id(), List.of()), places, marks));
        }
        List<Suggestion> made = suggestions.findByDraftIdAndStateIn(draft, EnumSet.of(Outcome.OPEN, Outcome.DEFERRED));
        if (!made.isEmpty()) {
            Map<UUID, Set<UUID>> overlapping = overlaps.of(made, places);
            Map<UUID, List<Stance>> taken = stances
                    .findByAboutIdIn(made.stream().map(Suggestion::id).toList())
                    .stream()
                    .collect(Collectors.groupingBy(Stance::aboutId));
            made.forEach(suggestion -> mark(
                    suggestion,
                    overlapping.getOrDefault(suggestion.id(), Set.of()),
                    taken.getOrDefault(suggestion.id(), List.of()),
                    places,
                    marks));
        }
        return marks;
    }

    private static void mark(CommentThread thread, List<Comment> said, Map<UUID, Place> places, List<Mark> marks) {
        UUID at = thread.place();
        Place place = at == null ? null : places.get(at);
        List<Comment> told =
                said.stream().filter(comment -> !comment.isHidden()).toList();
        if (at != null && place != null && !told.isEmpty()) {
            ObjectNode json = common("comment", thread.number(), thread.opener(), place)
                    .put("at", thread.openedAt().toString())
                    .put("comments", told.size())
                    .put("words", told.getFirst().words())
                    .put("asksChange", thread.asksChange())
                    .put("state", thread.state().name());
            marks.add(new Mark(thread.id(), at, json));
        }
    }

    private static void mark(
            Suggestion suggestion,
            Set<UUID> overlapping,
            List<Stance> taken,
            Map<UUID, Place> places,
            List<Mark> marks) {
        UUID at = suggestion.place();
        Place place = at == null ? null : places.get(at);
        if (at != null && place != null) {
            ObjectNode json = common("suggestion", suggestion.number(), suggestion.author(), place)
                    .put("at", suggestion.suggestedAt().toString())
                    .put("words", suggestion.wordsAfter())
                    .put("why", suggestion.why())
                    .put("state", suggestion.outcome().name())
                    .putRawValue("slice", new RawValue(suggestion.replacementJson()));
            ArrayNode others = json.putArray("overlaps");
            overlapping.stream().map(UUID::toString).sorted().forEach(others::add);
            json.set("stances", counts(taken));
            marks.add(new Mark(suggestion.id(), at, json));
        }
    }

    private static ObjectNode common(String kind, int number, Speaker author, Place place) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("kind", kind)
                .put("number", number)
                .put("section", place.section())
                .put("forOrganisation", author.isForOrganisation());
        json.putObject("author")
                .put("person", author.person())
                .put("organisation", author.organisation())
                .put("side", author.side().name())
                .put("seat", Objects.toString(author.seat(), ""));
        return json;
    }

    private static ObjectNode counts(List<Stance> taken) {
        Map<StanceKind, ObjectNode> kinds = new HashMap<>();
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        StanceCount.of(taken)
                .forEach(count -> kinds.computeIfAbsent(count.kind(), kind -> counts.putObject(kind.name()))
                        .put(count.side().name(), count.people() + count.organisations()));
        return counts;
    }
}
