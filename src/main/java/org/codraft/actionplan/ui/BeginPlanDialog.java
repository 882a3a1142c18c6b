package org.codraft.actionplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.NewPlan;
import org.codraft.actionplan.PlanFacts;
import org.codraft.kit.DayField;
import org.codraft.kit.Notice;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.Country;

/** Begins a plan: its title, its address, its days. The phases come from the template and are dated afterwards. */
class BeginPlanDialog extends Dialog {

    private final ActionPlans plans;
    private final Country country;
    private final TextField title = new TextField(getTranslation("plan.field.title"));
    private final TextField address = new TextField(getTranslation("plan.field.address"));
    private final DayField starts = new DayField(getTranslation("plan.field.starts"));
    private final DayField ends = new DayField(getTranslation("plan.field.ends"));

    BeginPlanDialog(ActionPlans plans, Country country) {
        this.plans = plans;
        this.country = country;
        addClassName("plan-dialog");
        setHeaderTitle(getTranslation("plans.begin"));
        title.setRequiredIndicatorVisible(true);
        address.setRequiredIndicatorVisible(true);
        address.setHelperText(getTranslation("plan.field.address-help", country.slug()));
        starts.addValueChangeListener(chosen -> proposeAddress());
        ends.addValueChangeListener(chosen -> proposeAddress());
        Div days = new Div(starts, ends);
        days.addClassName("form-pair");
        add(new Paragraph(getTranslation("plans.begin-what")), title, days, address);
        Button leave = new Button(getTranslation("kit.leave"), click -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Button begin = new Button(getTranslation("plans.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(leave, begin);
    }

    private void proposeAddress() {
        LocalDate from = starts.getValue();
        LocalDate to = ends.getValue();
        if (address.isEmpty() && from != null && to != null) {
            address.setValue(from.getYear() + "-" + to.getYear());
        }
    }

    private void begin() {
        PlanFacts facts = new PlanFacts(title.getValue(), starts.getValue(), ends.getValue());
        try {
            ActionPlan begun = plans.begin(
                    new NewPlan(address.getValue().strip(), facts, country.locale(), ActionPlan.State.OPEN, null));
            close();
            UI.getCurrent().navigate(ActionPlanNavigation.plan(country.slug(), begun.slug()));
        } catch (NotPossible rule) {
            Notice.problem(rule);
        }
    }
}
