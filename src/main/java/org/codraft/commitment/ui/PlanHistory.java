package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.codraft.actionplan.ActionPlan;
import org.codraft.history.ui.HistoryList;

/** What happened to a plan, its phases and all its commitments. */
class PlanHistory extends Div {

    PlanHistory(ActionPlan plan, PlanPlace place, Workbench workbench) {
        H2 heading = new H2(getTranslation("plan.history"));
        heading.addClassName("visually-hidden");
        add(
                heading,
                new HistoryList(
                        (before, most) -> workbench.drafts().historyOfPlan(plan.id(), before, most),
                        (told, many) -> workbench.drafts().moreOfPlan(plan.id(), told, many),
                        CommitmentNames.of(
                                plan,
                                workbench.drafts().template(plan),
                                workbench.members().all(),
                                CommitmentNames.places(workbench.drafts().of(plan), place::of)),
                        workbench.clock().instant()));
    }
}
