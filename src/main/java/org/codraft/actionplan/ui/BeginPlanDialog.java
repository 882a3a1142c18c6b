package org.codraft.actionplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.NewPlan;
import org.codraft.actionplan.PlanFacts;
import org.codraft.kit.DayField;
import org.codraft.kit.FormDialog;
import org.codraft.kit.TypedWords;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.Country;

/** Begins a plan: its title, its address, its days. The phases come from the template and are dated afterwards. */
class BeginPlanDialog {

    private final ActionPlans plans;
    private final Country country;
    private final Div form = new Div();
    private final TextField title = new TextField(said("plan.field.title"));
    private final TextField address = new TextField(said("plan.field.address"));
    private final DayField starts = new DayField(said("plan.field.starts"));
    private final DayField ends = new DayField(said("plan.field.ends"));

    BeginPlanDialog(ActionPlans plans, Country country) {
        this.plans = plans;
        this.country = country;
        title.setRequiredIndicatorVisible(true);
        address.setRequiredIndicatorVisible(true);
        address.setHelperText(said("plan.field.address-help", country.slug()));
        starts.addValueChangeListener(chosen -> proposeAddress());
        ends.addValueChangeListener(chosen -> proposeAddress());
        Div days = new Div(starts, ends);
        days.addClassName("form-pair");
        form.addClassName("form-column");
        form.add(new Paragraph(said("plans.begin-what")), title, days, address);
    }

    void open() {
        String begin = said("plans.begin");
        new FormDialog(begin, begin, form, TypedWords.in(form), this::begin).open();
    }

    private void proposeAddress() {
        LocalDate from = starts.getValue();
        LocalDate to = ends.getValue();
        if (address.isEmpty() && from != null && to != null) {
            address.setValue(from.getYear() + "-" + to.getYear());
        }
    }

    private void begin(FormDialog open) {
        PlanFacts facts = new PlanFacts(title.getValue(), starts.getValue(), ends.getValue());
        try {
            ActionPlan begun = plans.begin(
                    new NewPlan(address.getValue().strip(), facts, country.locale(), ActionPlan.State.OPEN, null));
            open.close();
            UI.getCurrent().navigate(ActionPlanNavigation.plan(country.slug(), begun.slug()));
        } catch (NotPossible rule) {
            open.notSaved(said(rule.sentence(), rule.arguments()));
        }
    }

    private static String said(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
