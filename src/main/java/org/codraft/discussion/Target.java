package org.codraft.discussion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a thread or suggestion speaks of, found and checked.
 *
 * @param place in the text of the draft; both are null where no words are spoken of
 */
record Target(
        UUID plan,
        UUID commitment,
        AboutKind about,
        @Nullable UUID draft,
        @Nullable UUID place,
        @Nullable String language,
        @Nullable String section,
        @Nullable String field,
        @Nullable UUID milestone,
        @Nullable UUID suggestion,
        @Nullable String quote) {

    static Target of(UUID plan, UUID commitment, AboutKind about) {
        return new Target(plan, commitment, about, null, null, null, null, null, null, null, null);
    }

    Target atWords(UUID inDraft, UUID atPlace, String inLanguage, String inSection, String quoted) {
        return new Target(plan, commitment, about, inDraft, atPlace, inLanguage, inSection, null, null, null, quoted);
    }

    Target atSection(String inLanguage, String inSection) {
        return new Target(plan, commitment, about, null, null, inLanguage, inSection, null, null, null, null);
    }

    Target atField(String name) {
        return new Target(plan, commitment, about, null, null, null, null, name, null, null, null);
    }

    Target atMilestone(UUID which) {
        return new Target(plan, commitment, about, null, null, null, null, null, which, null, null);
    }

    Target atSuggestion(UUID which) {
        return new Target(plan, commitment, about, null, null, null, null, null, null, which, null);
    }
}
