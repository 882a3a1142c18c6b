package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.Phase;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.kit.Languages;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;

/** The plan the country works on, with the phase it is in. */
class PlanAtHome extends Section {

    PlanAtHome(ActionPlan plan, List<Phase> phases, PlanPlace place, Workbench workbench, Actor actor) {
        LocalDate today = LocalDate.now(workbench.clock());
        String address = "/" + ActionPlanNavigation.plan(place.country(), place.plan());
        add(new H2(Languages.written(new Anchor(address, plan.title()), plan.language())));
        phases.stream()
                .filter(phase -> phase.on(today) == Phase.Progress.NOW)
                .findFirst()
                .ifPresent(phase ->
                        add(new Paragraph(getTranslation("home.phase", phase.name(getLocale()), left(phase, today)))));
        boolean undated =
                !phases.isEmpty() && phases.stream().allMatch(phase -> phase.on(today) == Phase.Progress.UNDATED);
        if (undated && actor.may(Right.RUN_CYCLE)) {
            add(new Paragraph(getTranslation("home.undated")), new Anchor(address, getTranslation("home.undated-do")));
        }
    }

    private String left(Phase phase, LocalDate today) {
        return phase.ends() == null
                ? getTranslation("plan.phase-now-open")
                : getTranslation("plan.phase-now", phase.daysLeftOn(today));
    }
}
