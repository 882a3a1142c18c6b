package org.codraft.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.codraft.commitment.CommitmentPage;
import org.codraft.history.ui.HistoryList;
import org.codraft.membership.Actor;
import org.codraft.membership.Membership;
import org.codraft.membership.Right;

/** A commitment as it lies open before one person. Reading it anew never takes away what they are writing. */
class OpenCommitment extends Div {

    private final CommitmentPlace place;
    private final Workbench workbench;
    private final Actor actor;
    private final Clock clock;
    private final Locale language;
    private final Outline outline = new Outline();
    private final CommitmentTop top;
    private final Answers answers;
    private final Rail rail;
    private CommitmentPage page;

    OpenCommitment(CommitmentPlace place, CommitmentPage page, Workbench workbench, Actor actor, Clock clock) {
        this.place = place;
        this.page = page;
        this.workbench = workbench;
        this.actor = actor;
        this.clock = clock;
        this.language = place.language().orElse(page.plan().language());
        addClassName("open-commitment");
        top = new CommitmentTop(place, language);
        answers = new Answers(page, language, workbench, this::reload);
        rail = new Rail(getTranslation("commitment-page.beside"), this::address);
        if (actor.may(Right.READ_HISTORY)) {
            rail.add("history", getTranslation("commitment-page.history"), this::history);
        }
        Div columns = new Div(outline, answers, rail);
        columns.addClassName("commitment-columns");
        add(top, columns);
        showAround();
    }

    boolean shows(CommitmentPlace other) {
        return place.showsTheSameTextAs(other);
    }

    String title() {
        return page.commitment().title();
    }

    boolean hasUnsavedWords() {
        return answers.hasUnsavedWords();
    }

    void turnTo(String tab) {
        rail.turnTo(tab);
    }

    void show(CommitmentPage newer) {
        page = newer;
        answers.show(newer);
        rail.refresh();
        showAround();
    }

    private void showAround() {
        top.show(page);
        outline.show(answers.parts());
    }

    private void reload() {
        workbench.drafts().page(place.plan(), place.reference()).ifPresent(this::show);
    }

    private void address(String tab) {
        UI.getCurrent().getPage().getHistory().replaceState(null, place.at(tab).address());
    }

    private Component history() {
        UUID commitment = page.commitment().id();
        List<Membership> members = workbench.members().all();
        return new HistoryList(
                (before, most) -> workbench.drafts().history(commitment, before, most),
                CommitmentNames.of(page.template(), members, getLocale()),
                clock.instant());
    }
}
