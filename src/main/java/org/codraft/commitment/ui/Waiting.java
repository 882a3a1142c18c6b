package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.codraft.actionplan.ActionPlan;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.kit.Languages;

/** What waits for whoever looks: the commitments they draft that still have questions without an answer. */
class Waiting extends Section {

    Waiting(ActionPlan plan, PlanPlace place, Workbench workbench) {
        add(new H2(getTranslation("home.waits")));
        List<CommitmentSummary> waiting = workbench.drafts().waitingForMe(plan);
        if (waiting.isEmpty()) {
            add(new Paragraph(getTranslation("home.nothing-waits")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("waiting-list");
        waiting.forEach(one -> list.add(new ListItem(
                Languages.written(new Anchor(place.of(one), one.number() + " · " + one.title()), plan.language()),
                new Span(getTranslation("home.unanswered", one.questions() - one.answered())))));
        add(list);
    }
}
