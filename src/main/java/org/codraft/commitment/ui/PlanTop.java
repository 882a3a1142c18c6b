package org.codraft.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.ui.PlanDetailsDialog;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.kit.Heading;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;

/** The top of a plan's page: its title, and what may be done with it. */
record PlanTop(ActionPlan plan, PlanPlace place, Actor actor, Workbench workbench, ActionPlans plans) {

    /** @param reload shows the page anew after a change */
    Heading with(List<CommitmentSummary> commitments, Runnable reload) {
        Heading heading = new Heading(plan.title()).in(plan.language());
        if (actor.may(Right.RUN_CYCLE)) {
            heading.with(quiet(
                    heading.getTranslation("plan.details"), () -> new PlanDetailsDialog(plan, plans, reload).open()));
        }
        if (actor.may(Right.SHAPE_PLAN)) {
            if (commitments.size() > 1) {
                heading.with(quiet(
                        heading.getTranslation("plan.order"),
                        () -> new OrderDialog(plan.id(), commitments, workbench, reload).open()));
            }
            Button add = new Button(
                    heading.getTranslation("plan.add"),
                    click -> new AddCommitmentDialog(plan.id(), place, workbench).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            heading.with(add);
        }
        return heading;
    }

    private static Button quiet(String name, Runnable act) {
        Button button = new Button(name, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
