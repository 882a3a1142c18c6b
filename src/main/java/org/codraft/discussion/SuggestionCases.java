package org.codraft.discussion;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Suggestions as contributions. */
@Component
class SuggestionCases implements ContributionSource {

    private final SuggestionRepository suggestions;

    SuggestionCases(SuggestionRepository suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.SUGGESTION;
    }

    @Override
    public Optional<Case> find(UUID id) {
        return suggestions.findById(id).map(SuggestionCases::of);
    }

    static Case of(Suggestion suggestion) {
        return new Case(
                Contribution.suggestion(suggestion.id()),
                suggestion.number(),
                suggestion.plan(),
                suggestion.commitment(),
                suggestion.author(),
                suggestion.wordsAfter().isEmpty() ? suggestion.wordsBefore() : suggestion.wordsAfter());
    }
}
