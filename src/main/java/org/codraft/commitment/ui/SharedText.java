package org.codraft.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.codraft.commitment.CommitmentPage;
import org.codraft.commitment.Template;
import org.codraft.drafting.ui.DraftEditor;
import org.codraft.kit.EmptyState;
import org.codraft.kit.Question;
import org.codraft.membership.Actor;

/** The words of a commitment in one language, where everybody who drafts it writes at once. */
class SharedText extends Div {

    private final CommitmentPlace place;
    private final Locale language;
    private final Actor actor;
    private final Workbench workbench;
    private final Collection<Beside.Panel> panels;
    private final Runnable reload;
    private final Div stale = new Div();
    private final Div text = new Div();
    private Optional<DraftEditor> editor = Optional.empty();
    private boolean writes;

    /**
     * @param panels what stands beside the text
     * @param reload reads the page anew and shows it
     */
    SharedText(
            CommitmentPlace place,
            Locale language,
            Actor actor,
            Workbench workbench,
            Collection<Beside.Panel> panels,
            Runnable reload) {
        this.place = place;
        this.language = language;
        this.actor = actor;
        this.workbench = workbench;
        this.panels = panels;
        this.reload = reload;
        addClassName("shared-text");
        text.addClassName("texts");
        add(stale, text);
    }

    /** Shows the text; an open one is left alone, it follows by itself. */
    void show(CommitmentPage page) {
        Optional<UUID> draft = page.draft(language);
        showStale(page);
        if (draft.isPresent() && editor.isPresent() && writes == page.mayEdit()) {
            return;
        }
        text.removeAll();
        writes = page.mayEdit();
        editor = draft.map(found -> editor(page, found));
        editor.ifPresentOrElse(text::add, () -> text.add(nothingYet(page)));
        boolean translated = !language.equals(page.plan().language());
        page.draft(page.plan().language())
                .filter(source -> translated && draft.isPresent())
                .ifPresent(source -> text.addComponentAsFirst(besides(page, source)));
    }

    private void showStale(CommitmentPage page) {
        stale.removeAll();
        if (language.equals(page.plan().language())) {
            return;
        }
        Set<String> sections = workbench.translations().stale(page.commitment(), language);
        if (!sections.isEmpty()) {
            stale.add(new StaleTranslations(page, language, sections, section -> {
                workbench.translations().confirm(page.commitment().id(), section, language);
                reload.run();
            }));
        }
    }

    /** The way to read the source at the side of its translation. */
    private Button besides(CommitmentPage page, UUID source) {
        Locale sources = page.plan().language();
        Button besides = new Button(getTranslation("translation.beside", sources.getDisplayLanguage(getLocale())));
        besides.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        besides.addClickListener(click -> {
            besides.setVisible(false);
            text.addClassName("side-by-side");
            DraftEditor original = editor(page, source, sources).forWriting(false);
            original.addClassName("source-text");
            text.addComponentAtIndex(1, original);
        });
        return besides;
    }

    void goTo(String section) {
        editor.ifPresent(open -> open.goTo(section));
    }

    void goToMark(UUID mark) {
        editor.ifPresent(open -> open.goToMark(mark));
    }

    private DraftEditor editor(CommitmentPage page, UUID draft) {
        DraftEditor editor = editor(page, draft, language)
                .withMargin()
                .forWriting(page.mayEdit())
                .whenRestored(version -> Question.withReason(
                                getTranslation("commitment-page.restore-question"),
                                getTranslation("commitment-page.restore-explained"),
                                getTranslation("editor.restore"),
                                reason -> workbench.playback().restore(draft, version, reason))
                        .open());
        panels.forEach(panel -> panel.join(editor));
        return editor;
    }

    private DraftEditor editor(CommitmentPage page, UUID draft, Locale spoken) {
        return new DraftEditor(
                place.country(), draft, Objects.requireNonNull(actor.accountId()), spoken, sections(page.template()));
    }

    private List<DraftEditor.About> sections(Template template) {
        List<DraftEditor.About> sections = new ArrayList<>();
        String heading = "";
        for (Template.Section asked : template.sections()) {
            String part = asked.part().in(getLocale());
            String question = asked.question(getLocale());
            sections.add(new DraftEditor.About(
                    asked.key(),
                    sections.size() + 1,
                    part.equals(heading) ? "" : part,
                    question,
                    asked.help().in(getLocale())));
            heading = part;
        }
        return sections;
    }

    private EmptyState nothingYet(CommitmentPage page) {
        String name = language.getDisplayLanguage(getLocale());
        EmptyState nothing = new EmptyState(
                getTranslation("commitment-page.no-text", name),
                getTranslation("commitment-page.no-text-explained", name));
        if (page.mayEdit()) {
            Button begin = new Button(getTranslation("commitment-page.begin-text", name), click -> {
                workbench.drafting().beginText(page.commitment().id(), language);
                reload.run();
            });
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            nothing.add(begin);
        }
        return nothing;
    }
}
