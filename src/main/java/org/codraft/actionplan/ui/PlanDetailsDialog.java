package org.codraft.actionplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.PlanFacts;
import org.codraft.history.ui.Dispute;
import org.codraft.history.ui.Saving;
import org.codraft.kit.DayField;
import org.codraft.kit.Moments;
import org.codraft.kit.Notice;

/** States a plan's title and days, and dates its phases. */
public class PlanDetailsDialog extends Dialog {

    private final ActionPlan plan;
    private final ActionPlans plans;
    private final Runnable stored;
    private final TextField title = new TextField(getTranslation("plan.field.title"));
    private final DayField starts = new DayField(getTranslation("plan.field.starts"));
    private final DayField ends = new DayField(getTranslation("plan.field.ends"));
    private final PhaseDatesForm phases;
    private final Span problem = new Span();
    private PlanFacts seen;

    /** @param stored runs when everything is stored */
    public PlanDetailsDialog(ActionPlan plan, ActionPlans plans, Runnable stored) {
        this.plan = plan;
        this.plans = plans;
        this.stored = stored;
        this.seen = plan.facts();
        this.phases = new PhaseDatesForm(plans, plans.phases(plan.id()), this::say);
        addClassName("plan-dialog");
        setHeaderTitle(getTranslation("plan.details"));
        setWidth("44rem");
        setCloseOnOutsideClick(false);
        title.setRequiredIndicatorVisible(true);
        title.setValue(seen.title());
        starts.setValue(seen.starts());
        ends.setValue(seen.ends());
        Div days = new Div(starts, ends);
        days.addClassName("form-pair");
        add(title, days, new H3(getTranslation("plan.phases")), phases);
        problem.addClassNames("saved-state", "problem");
        problem.getElement().setAttribute("role", "status");
        Button leave = new Button(getTranslation("kit.leave"), click -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Button save = new Button(getTranslation("plan.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(problem, leave, save);
    }

    private void say(String why) {
        problem.setText(getTranslation("commitment-page.not-saved", why));
    }

    private void save() {
        problem.setText("");
        PlanFacts typed = new PlanFacts(title.getValue(), starts.getValue(), ends.getValue());
        new Saving<PlanFacts>(
                        (before, mine) -> plans.state(plan.id(), before, mine),
                        conflict -> new Dispute(
                                conflict,
                                getTranslation("plan.field." + conflict.field()),
                                value -> value instanceof LocalDate day
                                        ? Moments.day(day, getLocale())
                                        : String.valueOf(value),
                                plans.lastChange(plan.id(), conflict.field())),
                        () -> {
                            seen = typed;
                            phases.save(this::done);
                        },
                        this::say)
                .attempt(seen, typed);
    }

    private void done() {
        close();
        Notice.done(getTranslation("plan.saved"));
        stored.run();
    }
}
