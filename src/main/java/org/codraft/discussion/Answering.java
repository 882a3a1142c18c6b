package org.codraft.discussion;

import java.util.UUID;
import org.codraft.history.Because;
import org.codraft.membership.Actor;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves a suggestion or a comment by a decision, and records that. In the caller's transaction. */
@Component
class Answering {

    private final SuggestionRepository suggestions;
    private final CommentThreadRepository threads;
    private final CommentCases comments;
    private final StanceRepository stances;
    private final DecisionLog log;

    Answering(
            SuggestionRepository suggestions,
            CommentThreadRepository threads,
            CommentCases comments,
            StanceRepository stances,
            DecisionLog log) {
        this.suggestions = suggestions;
        this.threads = threads;
        this.comments = comments;
        this.stances = stances;
        this.log = log;
    }

    /** What a decision does beside being recorded. */
    interface Doing {
        Effect now(Suggestion suggestion);
    }

    UUID suggestion(UUID id, Verdict verdict, @Nullable UUID seen, Doing doing) {
        Suggestion found = suggestions.hold(id).orElseThrow();
        found.beAnswered(verdict.kind(), Actor.required());
        because(verdict);
        Effect effect = doing.now(found);
        return log.record(SuggestionCases.of(found), verdict, effect, seen).id();
    }

    UUID withdraw(UUID id, Verdict verdict) {
        UUID latest = log.latest(Contribution.suggestion(id)).map(Decision::id).orElse(null);
        return suggestion(id, verdict, latest, suggestion -> Effect.NONE);
    }

    UUID comment(UUID thread, Verdict verdict, @Nullable UUID seen) {
        CommentThread found = threads.hold(thread).orElseThrow();
        boolean own = found.opener().is(Actor.required());
        if (own != (verdict.kind() == DecisionKind.WITHDRAWN)) {
            throw new NotPossible(own ? "discussion.own-suggestion" : "discussion.not-your-suggestion");
        }
        found.beAnswered(verdict.kind());
        because(verdict);
        return log.record(comments.of(found), verdict, Effect.NONE, seen).id();
    }

    private static void because(Verdict verdict) {
        if (!verdict.reason().isEmpty()) {
            Because.of(verdict.reason());
        }
    }

    /** The decision that counts. */
    Decision counting(UUID suggestion) {
        return log.latest(Contribution.suggestion(suggestion))
                .orElseThrow(() -> new NotPossible("discussion.nothing-to-reconsider"));
    }

    /** @throws NotPossible if somebody took a stance on it or decided on it */
    void refuseWhenAnswered(Suggestion suggestion) {
        if (stances.existsByAboutId(suggestion.id())
                || log.latest(Contribution.suggestion(suggestion.id())).isPresent()) {
            throw new NotPossible("discussion.answered-already");
        }
    }
}
