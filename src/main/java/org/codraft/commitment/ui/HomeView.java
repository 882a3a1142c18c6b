package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.ui.FirstSteps;
import org.codraft.kit.EmptyState;
import org.codraft.kit.Heading;
import org.codraft.membership.Accounts;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;
import org.codraft.membership.ui.PersonLine;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.Country;

/** A country's home: who I am here, where the plan stands, what waits for me, what happened lately. */
@PermitAll
@Route(":country")
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActionPlans plans;
    private final Workbench workbench;
    private final Accounts accounts;
    private final Countries countries;
    private String title = "";

    HomeView(ActionPlans plans, Workbench workbench, Accounts accounts, Countries countries) {
        this.plans = plans;
        this.workbench = workbench;
        this.accounts = accounts;
        this.countries = countries;
        addClassName("home-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Country country = event.getRouteParameters()
                .get("country")
                .flatMap(countries::called)
                .orElseThrow();
        title = country.name();
        Actor actor = accounts.enter();
        Div seat = new Div(new PersonLine(actor.name(), actor.organisation(), actor.side()));
        seat.addClassName("home-seat");
        add(new Heading(title), seat);
        if (actor.may(Right.READ_DRAFTS)) {
            showDrafts(country, actor);
        } else {
            add(new EmptyState(getTranslation("home.nothing-published"), getTranslation("home.nothing-published-why")));
        }
    }

    private void showDrafts(Country country, Actor actor) {
        Optional<ActionPlan> plan = plans.current();
        if (plan.isEmpty()) {
            add(new EmptyState(
                    getTranslation("home.no-plan"),
                    getTranslation("plans.none-why"),
                    new FirstSteps(plans, country, actor.rights()).toArray()));
            return;
        }
        PlanPlace place = PlanPlace.of(country.slug(), plan.get().slug());
        Div main = new Div(
                new PlanAtHome(plan.get(), plans.phases(plan.get().id()), place, workbench, actor),
                new Waiting(plan.get(), place, workbench));
        Div columns = new Div(main);
        columns.addClassName("home-columns");
        if (actor.may(Right.READ_HISTORY)) {
            columns.add(new Lately(plan.get(), place, workbench));
        }
        add(columns);
    }

    @Override
    public String getPageTitle() {
        return title + " · Codraft";
    }
}
