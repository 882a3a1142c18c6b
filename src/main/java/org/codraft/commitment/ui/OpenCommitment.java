package org.codraft.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.codraft.commitment.CommitmentPage;
import org.codraft.commitment.Template;
import org.codraft.history.ui.HistoryList;
import org.codraft.membership.Actor;
import org.codraft.membership.Membership;
import org.codraft.membership.Right;

/** A commitment as it lies open before one person. Reading it anew never takes away what they are writing. */
class OpenCommitment extends Div {

    private final CommitmentPlace place;
    private final Workbench workbench;
    private final Actor actor;
    private final Locale language;
    private final Outline outline = new Outline();
    private final CommitmentTop top;
    private final LiveLine live;
    private final SharedText text;
    private final MilestonesPart milestones;
    private final AddressedTabs tabs = new AddressedTabs(getTranslation("commitment-page.beside"), this::address);
    private final Map<Beside, Beside.Panel> panels = new LinkedHashMap<>();
    private CommitmentPage page;

    OpenCommitment(CommitmentPlace place, CommitmentPage page, Workbench workbench, Actor actor, OpenPages pages) {
        this.place = place;
        this.page = page;
        this.workbench = workbench;
        this.actor = actor;
        this.language = place.language().orElse(page.plan().language());
        addClassName("open-commitment");
        top = new CommitmentTop(place, language, actor, workbench, this::reload);
        workbench.besides().forEach(beside -> panels.put(beside, beside.open(new PageOf(beside))));
        text = new SharedText(place, language, actor, workbench, panels.values(), this::reload);
        milestones = new MilestonesPart(page.commitment().id(), workbench, panels.values(), this::reload);
        tabs.add("", getTranslation("commitment-page.details"), this::details);
        panels.forEach((beside, panel) -> tabs.add(beside.tab(), getTranslation(beside.name()), panel::content));
        if (actor.may(Right.READ_HISTORY)) {
            tabs.add("history", getTranslation("commitment-page.history"), this::history);
        }
        Div middle = new Div(text, milestones);
        middle.addClassName("commitment-words");
        Aside rail = new Aside(tabs);
        rail.addClassName("rail");
        rail.getElement().setAttribute("aria-label", getTranslation("commitment-page.beside"));
        Div columns = new Div(outline, middle, rail);
        columns.addClassName("commitment-columns");
        live = new LiveLine(pages, actor, page.commitment().id(), this::reload);
        add(live, top, columns);
        showAround();
    }

    boolean shows(CommitmentPlace other) {
        return place.showsTheSameTextAs(other);
    }

    String title() {
        return page.commitment().title();
    }

    void turnTo(String tab) {
        tabs.turnTo(tab);
    }

    void show(CommitmentPage newer) {
        page = newer;
        live.removeAll();
        panels.values().forEach(panel -> panel.show(newer));
        tabs.refresh();
        showAround();
    }

    private void showAround() {
        text.show(page);
        top.show(page);
        outline.show(stops());
        milestones.show(page);
    }

    private List<Outline.Stop> stops() {
        List<Outline.Stop> stops = new ArrayList<>(
                page.template().sections().stream().map(this::stop).toList());
        stops.add(outline.list(
                getTranslation("commitment-page.milestones"), page.milestones().size(), milestones::scrollIntoView));
        stops.add(outline.place(getTranslation("commitment-page.beside"), tabs::scrollIntoView));
        return stops;
    }

    private Outline.Stop stop(Template.Section asked) {
        return outline.question(
                asked.question(getLocale()), !page.text(asked.key(), language).isBlank(), () -> text.goTo(asked.key()));
    }

    private void reload() {
        workbench.drafts().page(place.plan(), place.reference()).ifPresent(this::show);
    }

    private void address(String tab) {
        UI.getCurrent().getPage().getHistory().replaceState(null, place.at(tab).address());
    }

    private Component details() {
        return new Details(page, workbench, actor, panels.values(), this::reload);
    }

    /** What a panel may do with this page. */
    private class PageOf implements Beside.Page {

        private final Beside beside;

        PageOf(Beside beside) {
            this.beside = beside;
        }

        @Override
        public CommitmentPage shown() {
            return page;
        }

        @Override
        public void goToMark(UUID mark) {
            text.goToMark(mark);
        }

        @Override
        public void turnHere() {
            tabs.turnTo(beside.tab());
            address(beside.tab());
        }

        @Override
        public void reload() {
            OpenCommitment.this.reload();
        }
    }

    private Component history() {
        UUID commitment = page.commitment().id();
        List<Membership> members = workbench.members().all();
        return new HistoryList(
                (before, most) -> workbench.drafts().history(commitment, before, most),
                (told, many) -> workbench.drafts().more(commitment, told, many),
                CommitmentNames.of(page, members),
                workbench.clock().instant());
    }
}
