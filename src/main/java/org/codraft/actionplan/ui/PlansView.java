package org.codraft.actionplan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.kit.EmptyState;
import org.codraft.kit.Heading;
import org.codraft.kit.Languages;
import org.codraft.kit.Moments;
import org.codraft.membership.Accounts;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;
import org.codraft.tenancy.Countries;

/** Every plan of a country, and where one begins. */
@PermitAll
@Route(":country/plans")
class PlansView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActionPlans plans;
    private final Accounts accounts;
    private final Countries countries;

    PlansView(ActionPlans plans, Accounts accounts, Countries countries) {
        this.plans = plans;
        this.accounts = accounts;
        this.countries = countries;
        addClassName("plans-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String country = event.getRouteParameters().get("country").orElseThrow();
        List<ActionPlan> all = plans.all();
        Set<Right> rights = accounts.here().map(Actor::rights).orElse(Set.of());
        FirstSteps steps = new FirstSteps(plans, countries.called(country).orElseThrow(), rights);
        add(new Heading(getTranslation("plans.title")).with(steps.toArray()));
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("plans.none"), getTranslation("plans.none-why")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("plans-list");
            all.forEach(plan -> list.add(item(country, plan)));
            add(list);
        }
    }

    private ListItem item(String country, ActionPlan plan) {
        Anchor title = Languages.written(
                new Anchor("/" + ActionPlanNavigation.plan(country, plan.slug()), plan.title()), plan.language());
        String period = Stream.of(plan.starts(), plan.ends())
                .filter(Objects::nonNull)
                .map(day -> Moments.day(day, getLocale()))
                .collect(Collectors.joining(" – "));
        String state = getTranslation(plan.isOpen() ? "plans.open" : "plans.imported");
        return new ListItem(
                new H2(title),
                new Paragraph(
                        Stream.of(period, state).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.title") + " · Codraft";
    }
}
