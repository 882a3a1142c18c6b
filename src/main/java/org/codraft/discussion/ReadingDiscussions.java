package org.codraft.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codraft.commitment.NamedCommitments;
import org.codraft.drafting.Draft;
import org.codraft.drafting.DraftingRule;
import org.codraft.drafting.Place;
import org.codraft.drafting.Places;
import org.codraft.drafting.Texts;
import org.codraft.history.Change;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is said of a commitment: a handful of questions to the record, however much was said. */
@Component
class ReadingDiscussions {

    private final CommentThreadRepository threads;
    private final CommentRepository comments;
    private final MentionRepository mentions;
    private final SuggestionRepository suggestions;
    private final StanceRepository stances;
    private final DecisionLog decisions;
    private final Mandates mandates;
    private final Overlaps overlaps;
    private final NamedCommitments commitments;
    private final Texts texts;
    private final Places places;
    private final DraftingRule rule;
    private final Clock clock;

    ReadingDiscussions(
            CommentThreadRepository threads,
            CommentRepository comments,
            MentionRepository mentions,
            SuggestionRepository suggestions,
            StanceRepository stances,
            DecisionLog decisions,
            Mandates mandates,
            Overlaps overlaps,
            NamedCommitments commitments,
            Texts texts,
            Places places,
            DraftingRule rule,
            Clock clock) {
        this.threads = threads;
        this.comments = comments;
        this.mentions = mentions;
        this.suggestions = suggestions;
        this.stances = stances;
        this.decisions = decisions;
        this.mandates = mandates;
        this.overlaps = overlaps;
        this.commitments = commitments;
        this.texts = texts;
        this.places = places;
        this.rule = rule;
        this.clock = clock;
    }

    Optional<UUID> commitmentOfThread(UUID thread) {
        return threads.findById(thread).map(CommentThread::commitment);
    }

    Optional<UUID> commitmentOfSuggestion(UUID suggestion) {
        return suggestions.findById(suggestion).map(Suggestion::commitment);
    }

    Discussion of(UUID commitment) {
        UUID known = commitments.with(commitment).id();
        Actor reader = Actor.required();
        Map<UUID, Place> standing = new HashMap<>();
        for (Draft draft : texts.of(known)) {
            standing.putAll(places.of(draft.id()));
        }
        List<Stance> taken = stances.findByCommitmentIdOrderByTakenAt(known);
        Map<UUID, List<Decision>> decided = decisions.ofCommitment(known).stream()
                .collect(Collectors.groupingBy(
                        decision -> decision.contribution().id()));
        List<Stance> onCommitment = taken.stream()
                .filter(stance -> stance.about() == Stance.Subject.COMMITMENT)
                .toList();
        List<ThreadShown> shownThreads = threads(known, reader, standing, decided);
        return new Discussion(
                shownThreads,
                suggestions(known, reader, standing, decided, taken, shownThreads),
                onCommitment,
                StanceCount.of(onCommitment),
                mandates.mine(),
                reader.may(Right.COMMENT),
                reader.may(Right.SUGGEST),
                reader.may(Right.DECIDE),
                reader.may(Right.MODERATE));
    }

    private List<ThreadShown> threads(
            UUID commitment, Actor reader, Map<UUID, Place> standing, Map<UUID, List<Decision>> decided) {
        Map<UUID, List<Mention>> named =
                mentions.findByCommitmentId(commitment).stream().collect(Collectors.groupingBy(Mention::comment));
        Instant now = clock.instant();
        Map<UUID, List<CommentShown>> said = comments.findByCommitmentIdOrderByWrittenAt(commitment).stream()
                .collect(Collectors.groupingBy(
                        Comment::thread,
                        Collectors.mapping(
                                comment -> shown(comment, reader, named.getOrDefault(comment.id(), List.of()), now),
                                Collectors.toList())));
        boolean writes = rule.whyNotWrite(commitment, reader).isEmpty();
        boolean decides = reader.may(Right.DECIDE);
        return threads.findByCommitmentIdOrderByOpenedAt(commitment).stream()
                .map(thread -> new ThreadShown(
                        thread,
                        place(thread.place(), standing),
                        said.getOrDefault(thread.id(), List.of()),
                        decided.getOrDefault(thread.id(), List.of()),
                        reader.may(Right.COMMENT) && (thread.opener().is(reader) || writes || decides),
                        decides && thread.asksChange() && !thread.opener().is(reader)))
                .sorted(inTheText(ThreadShown::place))
                .toList();
    }

    private static CommentShown shown(Comment comment, Actor reader, List<Mention> named, Instant now) {
        boolean told = !comment.isHidden() || reader.may(Right.SEE_HIDDEN);
        return new CommentShown(
                comment.id(),
                comment.author(),
                told ? comment.words() : "",
                comment.writtenAt(),
                Optional.ofNullable(comment.editedAt()),
                comment.isHidden(),
                comment.hiddenReason(),
                ids(named, Mention::seat),
                ids(named, Mention::organisation),
                reader.may(Right.COMMENT) && comment.isEditableBy(reader, now));
    }

    private static Set<UUID> ids(List<Mention> named, Function<Mention, @Nullable UUID> which) {
        return named.stream()
                .flatMap(mention -> Stream.ofNullable(which.apply(mention)))
                .collect(Collectors.toSet());
    }

    private List<SuggestionShown> suggestions(
            UUID commitment,
            Actor reader,
            Map<UUID, Place> standing,
            Map<UUID, List<Decision>> decided,
            List<Stance> taken,
            List<ThreadShown> replies) {
        List<Suggestion> all = suggestions.findByCommitmentIdOrderBySuggestedAt(commitment);
        Map<UUID, Set<UUID>> overlapping = overlaps.of(all, standing);
        Map<UUID, Integer> replied = new HashMap<>();
        replies.forEach(reply -> {
            UUID suggestion = reply.thread().suggestion();
            if (suggestion != null) {
                replied.merge(suggestion, reply.comments().size(), Integer::sum);
            }
        });
        return all.stream()
                .map(suggestion -> new SuggestionShown(
                        suggestion,
                        place(suggestion.place(), standing),
                        suggestion.isOfWords() ? List.of() : suggestion.wanted().fields(),
                        overlapping.getOrDefault(suggestion.id(), Set.of()),
                        overlaps.isOvertaken(suggestion, standing),
                        decided.getOrDefault(suggestion.id(), List.of()),
                        StanceCount.of(taken.stream()
                                .filter(stance -> stance.aboutId().equals(suggestion.id()))
                                .toList()),
                        replied.getOrDefault(suggestion.id(), 0),
                        suggestion.isBy(reader),
                        reader.may(Right.DECIDE) && !suggestion.isBy(reader)))
                .sorted(inTheText(SuggestionShown::place))
                .toList();
    }

    private static Optional<Place> place(@Nullable UUID place, Map<UUID, Place> standing) {
        return place == null ? Optional.empty() : Optional.ofNullable(standing.get(place));
    }

    /** What stands at words comes first, in their order; the rest stays in the order of time. */
    private static <T> Comparator<T> inTheText(Function<T, Optional<Place>> place) {
        return Comparator.comparingInt(
                shown -> place.apply(shown).map(Place::from).orElse(Integer.MAX_VALUE));
    }

    /** The words of what is hidden now are told to nobody else, whenever they were said. */
    List<Change> withoutWhatIsHidden(UUID commitment, List<Change> changes) {
        if (Actor.required().may(Right.SEE_HIDDEN)) {
            return changes;
        }
        Set<String> hidden = comments.findByCommitmentIdOrderByWrittenAt(commitment).stream()
                .filter(Comment::isHidden)
                .map(comment -> Objects.toString(comment.id()))
                .collect(Collectors.toSet());
        return changes.stream()
                .filter(change ->
                        !change.thing().equals(DiscussionTrails.COMMENT_THING) || !hidden.contains(change.beside("id")))
                .toList();
    }
}
