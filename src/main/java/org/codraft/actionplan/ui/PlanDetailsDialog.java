package org.codraft.actionplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.PlanFacts;
import org.codraft.history.ui.Dispute;
import org.codraft.history.ui.Saving;
import org.codraft.kit.DayField;
import org.codraft.kit.FormDialog;
import org.codraft.kit.Moments;
import org.codraft.kit.Notice;
import org.codraft.kit.TypedWords;
import org.codraft.shared.ThreeWayMerge.Conflict;

/** States a plan's title and days, and dates its phases. */
public class PlanDetailsDialog {

    private final ActionPlan plan;
    private final ActionPlans plans;
    private final Runnable stored;
    private final TextField title = new TextField(said("plan.field.title"));
    private final DayField starts = new DayField(said("plan.field.starts"));
    private final DayField ends = new DayField(said("plan.field.ends"));
    private final PhaseDatesForm phases;
    private final FormDialog dialog;
    private PlanFacts seen;

    /** @param stored runs when everything is stored */
    public PlanDetailsDialog(ActionPlan plan, ActionPlans plans, Runnable stored) {
        this.plan = plan;
        this.plans = plans;
        this.stored = stored;
        this.seen = plan.facts();
        this.phases = new PhaseDatesForm(plans, plans.phases(plan.id()));
        title.setRequiredIndicatorVisible(true);
        title.setValue(seen.title());
        starts.setValue(seen.starts());
        ends.setValue(seen.ends());
        Div days = new Div(starts, ends);
        days.addClassName("form-pair");
        Div form = new Div(title, days, new H3(said("plan.phases")), phases);
        form.addClassName("form-column");
        dialog = new FormDialog(said("plan.details"), said("plan.save"), form, TypedWords.in(form), open -> save());
        dialog.setWidth("44rem");
    }

    public void open() {
        dialog.open();
    }

    private void save() {
        PlanFacts typed = new PlanFacts(title.getValue(), starts.getValue(), ends.getValue());
        new Saving<PlanFacts>(
                        (before, mine) -> plans.state(plan.id(), before, mine),
                        this::dispute,
                        () -> {
                            seen = typed;
                            phases.save(this::done, dialog::notSaved);
                        },
                        dialog::notSaved)
                .attempt(seen, typed);
    }

    private Dispute dispute(Conflict conflict) {
        return new Dispute(
                conflict,
                said("plan.field." + conflict.field()),
                value -> value instanceof LocalDate day
                        ? Moments.day(day, UI.getCurrent().getLocale())
                        : String.valueOf(value),
                plans.lastChange(plan.id(), conflict.field()));
    }

    private void done() {
        dialog.close();
        Notice.done(said("plan.saved"));
        stored.run();
    }

    private static String said(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
