package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.discussion.inputs.Inputs;

/**
 * Leads to the inputs of the plan the country works on; without one, to the list where it begins. An address that names an
 * input by its id leads to that one, whichever plan it is for.
 */
@PermitAll
@Route(":country/inputs")
class CurrentInputsView extends Div implements BeforeEnterObserver {

    private final ActionPlans plans;
    private final Inputs inputs;

    CurrentInputsView(ActionPlans plans, Inputs inputs) {
        this.plans = plans;
        this.inputs = inputs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String country = event.getRouteParameters().get("country").orElseThrow();
        String all = plans.current()
                .map(plan -> ActionPlanNavigation.inputs(country, plan.slug()))
                .orElseGet(() -> ActionPlanNavigation.plans(country));
        event.forwardTo(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("input")
                .flatMap(CurrentInputsView::id)
                .flatMap(inputs::with)
                .map(input ->
                        InputsNavigation.input(country, plans.with(input.plan()).slug(), input.number()))
                .orElse(all));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException anything) {
            return Optional.empty();
        }
    }
}
