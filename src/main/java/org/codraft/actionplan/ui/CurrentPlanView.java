package org.codraft.actionplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.codraft.actionplan.ActionPlans;

/** Leads to the plan the country works on; without one, to the list where it begins. */
@PermitAll
@Route(":country/plan")
class CurrentPlanView extends Div implements BeforeEnterObserver {

    private final ActionPlans plans;

    CurrentPlanView(ActionPlans plans) {
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String country = event.getRouteParameters().get("country").orElseThrow();
        event.forwardTo(plans.current()
                .map(plan -> ActionPlanNavigation.plan(country, plan.slug()))
                .orElseGet(() -> ActionPlanNavigation.plans(country)));
    }
}
