package org.codraft.discussion.ledger.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.codraft.actionplan.ActionPlan;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.discussion.ledger.Ledger;
import org.codraft.discussion.ledger.LedgerEntry;
import org.codraft.discussion.ledger.LedgerFilter;
import org.codraft.drafting.Place;
import org.codraft.kit.EmptyState;
import org.codraft.kit.Pager;

/** The contributions somebody looks for, a page at a time: what waits first. */
class LedgerFound extends Div {

    static final int PAGE = 25;

    private final Ledger ledger;
    private final ActionPlan plan;
    private final Paragraph found = new Paragraph();
    private final Div shown = new Div();
    private LedgerPlace place;

    LedgerFound(Ledger ledger, ActionPlan plan, LedgerPlace place, List<CommitmentSummary> commitments) {
        this.ledger = ledger;
        this.plan = plan;
        this.place = place;
        addClassName("ledger-found");
        found.addClassName("how-many");
        found.getElement().setAttribute("role", "status");
        if (ledger.count(plan.id(), LedgerFilter.ALL) == 0) {
            add(new EmptyState(getTranslation("ledger.none"), getTranslation("ledger.none-why")));
            return;
        }
        if (place.filter().of().isEmpty()) {
            add(new LedgerFilterBar(place.filter(), commitments, this::look));
        }
        add(found, shown);
        show();
    }

    LedgerFilter filter() {
        return place.filter();
    }

    private void look(LedgerFilter filter) {
        place = place.looking(filter);
        UI.getCurrent().getPage().getHistory().replaceState(null, place.address());
        show();
    }

    private void show() {
        int many = ledger.count(plan.id(), place.filter());
        int pages = Pager.pages(many, PAGE);
        int page = Math.min(place.page(), pages);
        List<LedgerEntry> entries = ledger.page(plan.id(), place.filter(), (page - 1) * PAGE, PAGE);
        found.setText(getTranslation("ledger.found", many));
        shown.removeAll();
        Anchor all = new Anchor(place.looking(LedgerFilter.ALL).link(), getTranslation("ledger.show-all"));
        if (entries.isEmpty()) {
            shown.add(
                    new EmptyState(getTranslation("ledger.none-found"), getTranslation("ledger.none-found-why"), all));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("ledger-list");
        entries.forEach(entry -> list.add(new LedgerItem(entry, place)));
        shown.add(list, new Pager(page, pages, number -> place.at(number).link()));
        if (!place.filter().of().isEmpty()) {
            entries.forEach(entry -> ledger.today(entry).ifPresent(today -> shown.add(standing(today))));
            shown.add(all);
        }
    }

    /** What stands in the text today where the words were adopted. */
    private Div standing(Place today) {
        Div standing = new Div(new H2(getTranslation(today.deleted() ? "ledger.words-gone" : "ledger.words-today")));
        standing.addClassName("words-today");
        if (!today.deleted()) {
            HtmlContainer words = new HtmlContainer("blockquote");
            words.setText(today.words());
            standing.add(words);
        }
        return standing;
    }
}
