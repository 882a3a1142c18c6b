package org.codraft.commitment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.actionplan.ui.PhaseLine;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.commitment.FindingCommitments;
import org.codraft.membership.Accounts;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;

/** A plan: where its cycle stands, its commitments to read or to compare in a table, and what happened to it. */
@PermitAll
@Route(":country/plans/:plan")
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActionPlans plans;
    private final Workbench workbench;
    private final FindingCommitments finding;
    private final Accounts accounts;
    private String title = "";

    PlanView(ActionPlans plans, Workbench workbench, FindingCommitments finding, Accounts accounts) {
        this.plans = plans;
        this.workbench = workbench;
        this.finding = finding;
        this.accounts = accounts;
        addClassName("plan-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanPlace place =
                PlanPlace.of(event.getRouteParameters(), event.getLocation().getQueryParameters());
        Optional<ActionPlan> plan = plans.called(place.plan());
        if (plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(place, plan.get());
    }

    private void show(PlanPlace place, ActionPlan plan) {
        removeAll();
        title = plan.title();
        Actor actor = accounts.here().orElseThrow();
        List<CommitmentSummary> commitments = workbench.drafts().of(plan);
        Runnable reload = () -> show(place, plans.with(plan.id()));
        Anchor all = new Anchor("/" + ActionPlanNavigation.plans(place.country()), getTranslation("plan.all-plans"));
        all.addClassName("way-up");
        add(all, new PlanTop(plan, place, actor, workbench, plans).with(commitments, reload), beside(place));
        if (plan.isOpen()) {
            add(new PhaseLine(plans.phases(plan.id()), LocalDate.now(workbench.clock())));
        }
        AddressedTabs tabs = new AddressedTabs(
                title,
                tab -> UI.getCurrent()
                        .getPage()
                        .getHistory()
                        .replaceState(null, place.at(tab).address()));
        tabs.add("", getTranslation("plan.commitments"), () -> {
            Div columns = new Div(
                    new PlanCommitments(commitments, plan.language(), place, words -> finding.mentioning(plan, words)),
                    new Portrait(commitments));
            columns.addClassName("plan-columns");
            return columns;
        });
        if (actor.may(Right.READ_HISTORY)) {
            tabs.add("history", getTranslation("plan.history"), () -> new PlanHistory(plan, place, workbench));
        }
        add(tabs);
        tabs.turnTo(place.tab());
    }

    /** What was said for the plan before there was a text, and what became of everything that was asked. */
    private Nav beside(PlanPlace place) {
        Nav ways = new Nav(
                new Anchor(
                        "/" + ActionPlanNavigation.inputs(place.country(), place.plan()),
                        getTranslation("plan.inputs")),
                new Anchor(
                        "/" + ActionPlanNavigation.responses(place.country(), place.plan()),
                        getTranslation("plan.responses")));
        ways.addClassName("plan-beside");
        ways.getElement().setAttribute("aria-label", getTranslation("plan.beside"));
        return ways;
    }

    @Override
    public String getPageTitle() {
        return title + " · Codraft";
    }
}
