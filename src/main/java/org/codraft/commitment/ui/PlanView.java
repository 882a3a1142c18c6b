package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.ui.PhaseLine;
import org.codraft.kit.Heading;

/** A plan: where its cycle stands, and its commitments to read or to compare in a table. */
@PermitAll
@Route(":country/plans/:plan")
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActionPlans plans;
    private final Workbench workbench;
    private final Clock clock;
    private String title = "";

    PlanView(ActionPlans plans, Workbench workbench, Clock clock) {
        this.plans = plans;
        this.workbench = workbench;
        this.clock = clock;
        addClassName("plan-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String country = event.getRouteParameters().get("country").orElseThrow();
        Optional<ActionPlan> plan =
                plans.called(event.getRouteParameters().get("plan").orElseThrow());
        if (plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = plan.get().title();
        add(
                new Heading(title),
                new PhaseLine(plans.phases(plan.get().id()), LocalDate.now(clock)),
                new CommitmentList(
                        workbench.drafts().of(plan.get()),
                        one -> "/"
                                + CommitmentNavigation.commitment(
                                        country, plan.get().slug(), one.reference())));
    }

    @Override
    public String getPageTitle() {
        return title + " · Codraft";
    }
}
