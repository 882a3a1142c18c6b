package org.codraft.commitment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.kit.EmptyState;

/** The commitments of a plan: those somebody looks for, as a list that reads or as a table. */
class PlanCommitments extends Div {

    private final List<CommitmentSummary> commitments;
    private final Function<String, Set<UUID>> mentioning;
    private final Paragraph found = new Paragraph();
    private final Nav views = new Nav();
    private final Div shown = new Div();
    private final Locale language;
    private PlanPlace place;

    /**
     * @param language what the plan is written in
     * @param mentioning finds the commitments that mention these words
     */
    PlanCommitments(
            List<CommitmentSummary> commitments,
            Locale language,
            PlanPlace place,
            Function<String, Set<UUID>> mentioning) {
        this.commitments = commitments;
        this.language = language;
        this.place = place;
        this.mentioning = mentioning;
        addClassName("plan-commitments");
        H2 heading = new H2(getTranslation("plan.commitments"));
        heading.addClassName("visually-hidden");
        add(heading);
        if (commitments.isEmpty()) {
            add(new EmptyState(getTranslation("plan.no-commitments"), getTranslation("plan.no-commitments-why")));
            return;
        }
        found.getElement().setAttribute("role", "status");
        views.addClassName("ways-to-see");
        views.getElement().setAttribute("aria-label", getTranslation("plan.view"));
        Div bar = new Div(found, views);
        bar.addClassName("plan-bar");
        add(new FilterBar(commitments, place.filter(), this::look), bar, shown);
        show();
    }

    private void look(PlanFilter filter) {
        place = place.looking(filter);
        UI.getCurrent().getPage().getHistory().replaceState(null, place.address());
        show();
    }

    private void show() {
        List<CommitmentSummary> matching = matching();
        found.setText(getTranslation("plan.found", matching.size(), commitments.size()));
        views.removeAll();
        views.add(way("plan.as-list", false), way("plan.as-table", true));
        shown.removeAll();
        if (matching.isEmpty()) {
            Anchor all = new Anchor(
                    "/" + place.looking(PlanFilter.NONE).address().getPathWithQueryParameters(),
                    getTranslation("plan.clear-filter"));
            shown.add(new EmptyState(getTranslation("plan.none-found"), getTranslation("plan.none-found-why"), all));
        } else {
            shown.add(
                    place.asTable()
                            ? new CommitmentTable(matching, place::of, language)
                            : new CommitmentList(matching, place::of, language));
        }
    }

    private List<CommitmentSummary> matching() {
        PlanFilter filter = place.filter();
        Set<UUID> mentioned = filter.text().isBlank() ? Set.of() : mentioning.apply(filter.text());
        return commitments.stream()
                .filter(filter::matches)
                .filter(commitment -> filter.text().isBlank() || mentioned.contains(commitment.id()))
                .toList();
    }

    private Anchor way(String name, boolean table) {
        Anchor way =
                new Anchor("/" + place.seenAsTable(table).address().getPathWithQueryParameters(), getTranslation(name));
        if (table == place.asTable()) {
            way.getElement().setAttribute("aria-current", "true");
        }
        return way;
    }
}
