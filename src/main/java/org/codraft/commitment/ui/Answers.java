package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.codraft.commitment.CommitmentPage;
import org.codraft.commitment.DraftingCommitments.Answer;
import org.codraft.commitment.Template;
import org.codraft.history.ui.Dispute;
import org.codraft.history.ui.Saving;

/** The answers of a commitment in one language, under the headings of the template. */
class Answers extends Div implements AnswerPart.AnswerDesk {

    private final UUID commitment;
    private final Locale language;
    private final Workbench workbench;
    private final Runnable reload;
    private final Map<String, AnswerPart> parts = new LinkedHashMap<>();

    /** @param reload reads the page anew and shows it */
    Answers(CommitmentPage page, Locale language, Workbench workbench, Runnable reload) {
        this.commitment = page.commitment().id();
        this.language = language;
        this.workbench = workbench;
        this.reload = reload;
        addClassName("answers");
        String heading = "";
        for (Template.Section asked : page.template().sections()) {
            String part = asked.part().in(getLocale());
            if (!part.equals(heading)) {
                add(new H2(part));
                heading = part;
            }
            AnswerPart answer = new AnswerPart(asked, language, this);
            parts.put(asked.key(), answer);
            add(answer);
        }
        show(page);
    }

    final void show(CommitmentPage page) {
        parts.forEach((key, part) -> part.show(page.text(key, language), page.mayEdit()));
    }

    List<AnswerPart> parts() {
        return List.copyOf(parts.values());
    }

    boolean hasUnsavedWords() {
        return parts.values().stream().anyMatch(AnswerPart::hasUnsavedWords);
    }

    @Override
    public void store(AnswerPart part, Answer seen, Answer given, Runnable stored, Consumer<String> notStored) {
        new Saving<Answer>(
                        (before, words) -> workbench.drafting().answer(commitment, part.key(), language, before, words),
                        conflict -> new Dispute(
                                conflict,
                                part.question(),
                                String::valueOf,
                                workbench.drafts().lastChangeOfAnswer(commitment, part.key(), language)),
                        stored,
                        notStored)
                .attempt(seen, given);
    }

    @Override
    public void reload() {
        reload.run();
    }
}
