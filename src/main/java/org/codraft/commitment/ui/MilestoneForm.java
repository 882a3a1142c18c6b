package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.kit.DayField;

/** The facts of a milestone as a form. */
public class MilestoneForm extends Div {

    private final Binder<MilestoneFacts> binder = new Binder<>(MilestoneFacts.class);

    public MilestoneForm(MilestoneFacts facts) {
        addClassName("facts-form");
        TextArea title = area("title", "");
        binder.forField(title)
                .asRequired(getTranslation("commitment.milestone-title-missing"))
                .bind("title");
        TextField words = new TextField(getTranslation("commitment-page.milestone.deadlineText"));
        binder.forField(words).bind("deadlineText");
        DayField day = new DayField(getTranslation("commitment-page.milestone.deadline"));
        binder.forField(day).bind("deadline");
        Div when = new Div(words, day);
        when.addClassName("form-pair");
        String help = getTranslation("commitment-page.one-a-line");
        add(
                title,
                bound(area("outputs", ""), "outputs"),
                when,
                bound(area("lead", ""), "lead"),
                bound(area("supportingGovernment", help), "supportingGovernment"),
                bound(area("supportingCivilSociety", help), "supportingCivilSociety"),
                bound(area("supportingOthers", help), "supportingOthers"));
        binder.readRecord(facts);
    }

    public Optional<MilestoneFacts> typed() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException unreadable) {
            return Optional.empty();
        }
    }

    private TextArea area(String field, String help) {
        TextArea area = new TextArea(getTranslation("commitment-page.milestone." + field));
        if (!help.isEmpty()) {
            area.setHelperText(help);
        }
        return area;
    }

    private TextArea bound(TextArea area, String field) {
        binder.forField(area).bind(field);
        return area;
    }
}
