package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.codraft.actionplan.ActionPlan;
import org.codraft.history.Change;
import org.codraft.history.ui.ChangeLine;
import org.codraft.history.ui.HistoryNames;
import org.codraft.kit.TimeAgo;
import org.codraft.membership.ui.PersonLine;

/** The last changes of a plan, a sentence each. */
class Lately extends Section {

    private static final int MOST = 8;

    Lately(ActionPlan plan, PlanPlace place, Workbench workbench) {
        add(new H2(getTranslation("home.lately")));
        HistoryNames names = CommitmentNames.of(
                plan,
                workbench.drafts().template(plan),
                List.of(),
                CommitmentNames.places(workbench.drafts().of(plan), place::of));
        List<Change> changes = workbench.drafts().historyOfPlan(plan.id(), Long.MAX_VALUE, MOST);
        OrderedList list = new OrderedList();
        list.addClassName("lately-list");
        changes.stream()
                .collect(Collectors.toMap(
                        Change::revision, change -> change, (first, next) -> first, LinkedHashMap::new))
                .values()
                .forEach(change -> list.add(item(change, names, workbench)));
        add(changes.isEmpty() ? new Paragraph(getTranslation("home.nothing-lately")) : list);
        if (!changes.isEmpty()) {
            add(new Anchor(
                    "/" + place.at("history").address().getPathWithQueryParameters(),
                    getTranslation("home.all-history")));
        }
    }

    private ListItem item(Change change, HistoryNames names, Workbench workbench) {
        return new ListItem(
                new PersonLine(change.person(), null, change.side()),
                new ChangeLine(change, names),
                new TimeAgo(change.at(), workbench.clock().instant()));
    }
}
