package org.codraft.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.kit.DayField;

/** The facts of a commitment as a form. */
public class FactsForm extends Div {

    private final Binder<CommitmentFacts> binder = new Binder<>(CommitmentFacts.class);

    public FactsForm(CommitmentFacts facts) {
        addClassName("facts-form");
        add(pair(text("number"), text("publicId")));
        TextField title = new TextField(name("title"));
        binder.forField(title)
                .asRequired(getTranslation("commitment.title-missing"))
                .bind("title");
        add(title, area("brief", ""), area("lead", ""));
        String help = getTranslation("commitment-page.one-a-line");
        add(area("supportingGovernment", help), area("supportingCivilSociety", help), area("supportingOthers", help));
        add(pair(day("starts"), day("ends")), text("periodText"));
        add(policyAreas(facts.policyAreas()), sdgs(), ogpValues(), area("budget", ""));
        binder.readRecord(facts);
    }

    /** The facts as they were typed, unless something in them cannot be read. */
    public Optional<CommitmentFacts> typed() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException unreadable) {
            unreadable.getFieldValidationErrors().stream()
                    .map(error -> error.getField())
                    .filter(field -> field instanceof Focusable<?>)
                    .findFirst()
                    .ifPresent(field -> ((Focusable<?>) field).focus());
            return Optional.empty();
        }
    }

    private String name(String field) {
        return getTranslation("commitment-page.field." + field);
    }

    private <V, F extends HasValue<?, V>> F bound(F field, String property) {
        binder.forField(field).bind(property);
        return field;
    }

    private TextField text(String field) {
        return bound(new TextField(name(field)), field);
    }

    private TextArea area(String field, String help) {
        TextArea area = bound(new TextArea(name(field)), field);
        area.setMinRows(2);
        if (!help.isEmpty()) {
            area.setHelperText(help);
        }
        return area;
    }

    private DayField day(String field) {
        return bound(new DayField(name(field)), field);
    }

    private static Div pair(Component left, Component right) {
        Div pair = new Div(left, right);
        pair.addClassName("form-pair");
        return pair;
    }

    private MultiSelectComboBox<String> policyAreas(SortedSet<String> stated) {
        MultiSelectComboBox<String> areas = new MultiSelectComboBox<>(name("policyAreas"));
        Set<String> offered = new LinkedHashSet<>(Catalogue.POLICY_AREAS);
        offered.addAll(stated);
        areas.setItems(offered);
        areas.setItemLabelGenerator(Catalogue::policyArea);
        areas.setHelperText(getTranslation("commitment-page.field.policyAreas-help"));
        areas.setAllowCustomValue(true);
        areas.addCustomValueSetListener(typed -> {
            Set<String> chosen = new LinkedHashSet<>(areas.getValue());
            chosen.add(typed.getDetail().strip());
            offered.add(typed.getDetail().strip());
            areas.setItems(offered);
            areas.setValue(chosen);
        });
        binder.forField(areas)
                .withConverter(chosen -> (SortedSet<String>) new TreeSet<>(chosen), sorted -> sorted)
                .bind("policyAreas");
        return areas;
    }

    private MultiSelectComboBox<Integer> sdgs() {
        MultiSelectComboBox<Integer> goals = new MultiSelectComboBox<>(name("sdgs"));
        goals.setItems(Catalogue.SDGS);
        goals.setItemLabelGenerator(Catalogue::sdg);
        binder.forField(goals)
                .withConverter(chosen -> (SortedSet<Integer>) new TreeSet<>(chosen), sorted -> sorted)
                .bind("sdgs");
        return goals;
    }

    private CheckboxGroup<String> ogpValues() {
        CheckboxGroup<String> values = new CheckboxGroup<>(name("ogpValues"));
        values.setItems(Catalogue.OGP_VALUES);
        values.setItemLabelGenerator(Catalogue::ogpValue);
        binder.forField(values)
                .withConverter(chosen -> (SortedSet<String>) new TreeSet<>(chosen), sorted -> sorted)
                .bind("ogpValues");
        return values;
    }
}
