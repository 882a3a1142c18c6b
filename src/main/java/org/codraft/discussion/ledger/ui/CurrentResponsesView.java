package org.codraft.discussion.ledger.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.ui.ActionPlanNavigation;

/** Leads to the responses of the plan the country works on; without one, to the list where it begins. */
@PermitAll
@Route(":country/responses")
class CurrentResponsesView extends Div implements BeforeEnterObserver {

    private final ActionPlans plans;

    CurrentResponsesView(ActionPlans plans) {
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String country = event.getRouteParameters().get("country").orElseThrow();
        event.forwardTo(plans.current()
                .map(plan -> ActionPlanNavigation.responses(country, plan.slug()))
                .orElseGet(() -> ActionPlanNavigation.plans(country)));
    }
}
