package org.codraft.discussion.ui;

import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.codraft.commitment.CommitmentPage;
import org.codraft.commitment.Milestone;
import org.codraft.commitment.Template;
import org.codraft.discussion.CommentThread;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.Discussion;
import org.codraft.discussion.Suggestion;
import org.jspecify.annotations.Nullable;

/** What things are called that people speak of. */
class Subjects {

    private final UI ui = UI.getCurrent();
    private final Map<String, String> questions = new HashMap<>();
    private final Map<UUID, String> milestones = new HashMap<>();
    private final Map<UUID, String> suggestions = new HashMap<>();

    Subjects(CommitmentPage page, Discussion discussion) {
        Locale locale = ui.getLocale();
        for (Template.Section section : page.template().sections()) {
            questions.put(section.key(), section.question(locale));
        }
        for (Milestone milestone : page.milestones()) {
            milestones.put(milestone.id(), milestone.stated().title());
        }
        discussion
                .suggestions()
                .forEach(shown -> suggestions.put(
                        shown.suggestion().id(),
                        ContributionKind.SUGGESTION.called(shown.suggestion().number())));
    }

    String of(CommentThread thread) {
        return switch (thread.about()) {
            case WORDS, SECTION -> question(thread.section());
            case FIELD -> ui.getTranslation("commitment-page.field." + thread.field());
            case MILESTONE -> milestone(thread.milestone());
            case COMMITMENT -> ui.getTranslation("discussion-page.whole");
            case SUGGESTION -> suggestionCalled(Objects.requireNonNull(thread.suggestion()));
        };
    }

    String of(Suggestion suggestion) {
        return switch (suggestion.about()) {
            case WORDS -> question(suggestion.section());
            case FACTS -> ui.getTranslation("commitment-page.facts");
            case MILESTONE -> milestone(suggestion.milestone());
            case NEW_MILESTONE -> ui.getTranslation("discussion-page.new-milestone");
            case NO_MILESTONE -> ui.getTranslation("discussion-page.no-milestone", milestone(suggestion.milestone()));
        };
    }

    String suggestionCalled(UUID suggestion) {
        return suggestions.getOrDefault(suggestion, "…");
    }

    private String question(@Nullable String key) {
        return questions.getOrDefault(Objects.requireNonNullElse(key, ""), "");
    }

    private String milestone(@Nullable UUID milestone) {
        return milestone == null
                ? ""
                : milestones.getOrDefault(milestone, ui.getTranslation("discussion-page.a-milestone"));
    }
}
