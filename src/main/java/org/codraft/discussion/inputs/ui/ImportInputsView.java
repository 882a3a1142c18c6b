package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.discussion.inputs.ImportDefaults;
import org.codraft.discussion.inputs.ImportingInputs;
import org.codraft.discussion.inputs.Sheet;
import org.codraft.kit.Heading;
import org.codraft.kit.Notice;
import org.codraft.shared.NotPossible;

/** Brings a table of inputs in: where they come from, the file, what each row would bring, and then all of it or nothing. */
@PermitAll
@Route(":country/plans/:plan/inputs/import")
class ImportInputsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActionPlans plans;
    private final ImportingInputs importing;
    private final Clock clock;
    private final Div part = new Div();

    ImportInputsView(ActionPlans plans, ImportingInputs importing, Clock clock) {
        this.plans = plans;
        this.importing = importing;
        this.clock = clock;
        addClassName("import-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters route = event.getRouteParameters();
        String country = route.get("country").orElseThrow();
        Optional<ActionPlan> plan = plans.called(route.get("plan").orElseThrow());
        // Whoever may not bring inputs in is refused here, before anything is asked of them.
        importing.mayBringIn();
        if (plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        Anchor up = new Anchor(
                "/" + ActionPlanNavigation.inputs(country, plan.get().slug()), getTranslation("inputs.all-inputs"));
        up.addClassName("way-up");
        add(
                up,
                new Heading(getTranslation("inputs.import")),
                new Paragraph(getTranslation("inputs.import-what")),
                part);
        ask(country, plan.get());
    }

    private void ask(String country, ActionPlan plan) {
        show(new SheetPart(
                LocalDate.now(clock),
                (form, file, name, defaults) -> look(country, plan, form, importing.read(file, name), defaults)));
    }

    private void look(String country, ActionPlan plan, SheetPart form, Sheet sheet, ImportDefaults defaults) {
        show(new RowsPart(
                sheet,
                importing.preview(plan.id(), sheet, defaults),
                () -> bringIn(country, plan, form, sheet, defaults),
                () -> show(form.again())));
    }

    private void show(Component next) {
        part.removeAll();
        part.add(next);
    }

    private void bringIn(String country, ActionPlan plan, SheetPart form, Sheet sheet, ImportDefaults defaults) {
        try {
            int added = importing.bringIn(plan.id(), sheet, defaults);
            UI.getCurrent().navigate(ActionPlanNavigation.inputs(country, plan.slug()));
            Notice.done(getTranslation("inputs.brought-in", added));
        } catch (NotPossible rule) {
            Notice.problem(rule);
            look(country, plan, form, sheet, defaults);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inputs.import") + " · Codraft";
    }
}
