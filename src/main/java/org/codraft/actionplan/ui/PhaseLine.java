package org.codraft.actionplan.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.codraft.actionplan.Phase;
import org.codraft.kit.Moments;

/** The cycle of a plan at a glance: what is done, what is now and for how long, what is to come; in words. */
public class PhaseLine extends OrderedList {

    public PhaseLine(List<Phase> phases, LocalDate today) {
        addClassName("phase-line");
        getElement().setAttribute("aria-label", getTranslation("plan.phases"));
        phases.forEach(phase -> add(item(phase, today)));
    }

    private ListItem item(Phase phase, LocalDate today) {
        Phase.Progress progress = phase.on(today);
        Span name = new Span(phase.name(getLocale()));
        name.addClassName("phase-name");
        Span when = new Span(when(phase, progress, today));
        when.addClassName("phase-when");
        ListItem item = new ListItem(name, when);
        item.addClassName(progress.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (progress == Phase.Progress.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private String when(Phase phase, Phase.Progress progress, LocalDate today) {
        return switch (progress) {
            case DONE -> getTranslation("plan.phase-done", Moments.day(phase.ends(), getLocale()));
            case NOW ->
                phase.ends() == null
                        ? getTranslation("plan.phase-now-open")
                        : getTranslation("plan.phase-now", phase.daysLeftOn(today));
            case TO_COME -> getTranslation("plan.phase-to-come", Moments.day(phase.starts(), getLocale()));
            case UNDATED -> getTranslation("plan.phase-undated");
        };
    }
}
