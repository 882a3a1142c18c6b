package org.codraft.actionplan.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.Phase;
import org.codraft.actionplan.PhaseDates;
import org.codraft.history.ui.Dispute;
import org.codraft.history.ui.Saving;
import org.codraft.kit.DayField;
import org.codraft.kit.Moments;
import org.codraft.shared.ThreeWayMerge.Conflict;

/** The first and the last day of every phase. */
class PhaseDatesForm extends Div {

    private final ActionPlans plans;
    private final List<Row> rows = new ArrayList<>();

    PhaseDatesForm(ActionPlans plans, List<Phase> phases) {
        this.plans = plans;
        addClassName("phase-dates");
        for (Phase phase : phases) {
            String name = phase.name(getLocale());
            Row row = new Row(
                    phase,
                    new DayField(getTranslation("plan.field.phase-starts", name)),
                    new DayField(getTranslation("plan.field.phase-ends", name)));
            row.starts().setValue(phase.starts());
            row.ends().setValue(phase.ends());
            Div pair = new Div(row.starts(), row.ends());
            pair.addClassName("form-pair");
            rows.add(row);
            add(pair);
        }
    }

    /** Stores the phases that were changed, one after the other; what is stored before a problem stays stored. */
    void save(Runnable stored, Consumer<String> notStored) {
        saveNext(rows.iterator(), stored, notStored);
    }

    private void saveNext(Iterator<Row> left, Runnable stored, Consumer<String> notStored) {
        while (left.hasNext()) {
            Row row = left.next();
            if (!row.typed().equals(row.phase().dates())) {
                new Saving<PhaseDates>(
                                (seen, mine) -> plans.date(row.phase().id(), seen, mine),
                                conflict -> dispute(row, conflict),
                                () -> saveNext(left, stored, notStored),
                                notStored)
                        .attempt(row.phase().dates(), row.typed());
                return;
            }
        }
        stored.run();
    }

    private Dispute dispute(Row row, Conflict conflict) {
        return new Dispute(
                conflict,
                getTranslation(
                        conflict.field().equals("starts") ? "plan.field.phase-starts" : "plan.field.phase-ends",
                        row.phase().name(getLocale())),
                value -> value instanceof LocalDate day ? Moments.day(day, getLocale()) : "",
                plans.lastChangeOfPhase(row.phase().id(), conflict.field()));
    }

    private record Row(Phase phase, DayField starts, DayField ends) {

        PhaseDates typed() {
            return new PhaseDates(starts.getValue(), ends.getValue());
        }
    }
}
