package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.kit.Heading;
import org.codraft.membership.Accounts;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;

/** The ideas and priorities for a plan: those somebody looks for, and where one gives or enters one. */
@PermitAll
@Route(":country/plans/:plan/inputs")
class InputsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActionPlans plans;
    private final InputDesk desk;
    private final Accounts accounts;

    InputsView(ActionPlans plans, InputDesk desk, Accounts accounts) {
        this.plans = plans;
        this.desk = desk;
        this.accounts = accounts;
        addClassName("inputs-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InputsPlace place =
                InputsPlace.of(event.getRouteParameters(), event.getLocation().getQueryParameters());
        Optional<ActionPlan> plan = plans.called(place.plan());
        if (plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        Anchor up = new Anchor(
                "/" + ActionPlanNavigation.plan(place.country(), place.plan()),
                plan.get().title());
        up.addClassName("way-up");
        add(up, heading(plan.get(), place), new Paragraph(getTranslation("inputs.what")));
        add(new InputsFound(desk, plan.get(), place));
    }

    private Heading heading(ActionPlan plan, InputsPlace place) {
        Heading heading = new Heading(getTranslation("inputs.title"));
        Optional<Actor> actor = accounts.here();
        if (actor.filter(person -> person.may(Right.ENTER_INPUTS)).isPresent()) {
            Anchor table = new Anchor(
                    "/" + InputsNavigation.importing(place.country(), place.plan()), getTranslation("inputs.import"));
            table.addClassName("quiet-way");
            Button enter = new Button(
                    getTranslation("inputs.enter"),
                    click -> new EnterInputDialog(desk, plan.id(), number -> go(place, number)).open());
            enter.addThemeVariants(ButtonVariant.TERTIARY);
            heading.with(table, enter);
        }
        if (actor.filter(person -> person.may(Right.GIVE_INPUTS)).isPresent()) {
            Button give = new Button(
                    getTranslation("inputs.give"),
                    click -> new GiveInputDialog(desk, plan.id(), number -> go(place, number)).open());
            give.addThemeVariants(ButtonVariant.PRIMARY);
            heading.with(give);
        }
        return heading;
    }

    private static void go(InputsPlace place, int number) {
        UI.getCurrent().navigate(InputsNavigation.input(place.country(), place.plan(), number));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inputs.title") + " · Codraft";
    }
}
