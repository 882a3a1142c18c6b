package org.codraft.commitment.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/** Looks for commitments: by words, policy area, state and supporting side. */
class FilterBar extends Div {

    private final TextField text = new TextField();
    private final Select<String> area;
    private final Select<String> state;
    private final Select<Side> side;

    /** @param changed takes what is looked for now */
    FilterBar(List<CommitmentSummary> commitments, PlanFilter filter, Consumer<PlanFilter> changed) {
        addClassName("plan-filter");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("plan.filter"));
        text.setLabel(getTranslation("plan.filter.text"));
        text.setPlaceholder(getTranslation("plan.filter.text-help"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValue(filter.text());
        area = choice("plan.filter.area", areas(commitments), Catalogue::policyArea, filter.area());
        state = choice(
                "plan.filter.state",
                List.of(PlanFilter.DRAFT, PlanFilter.WITHDRAWN),
                one -> getTranslation("plan.state." + one),
                filter.state());
        side = choice(
                "plan.filter.side",
                List.of(Side.values()),
                one -> getTranslation("side." + one),
                filter.side().orElse(null));
        Stream.<HasValue<?, ?>>of(text, area, state, side)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(filter())));
        add(text, area, state, side);
    }

    private static List<String> areas(List<CommitmentSummary> commitments) {
        return commitments.stream()
                .flatMap(commitment -> commitment.policyAreas().stream())
                .distinct()
                .sorted(Comparator.comparing(Catalogue::policyArea))
                .toList();
    }

    private <T> Select<T> choice(String label, List<T> items, Function<T, String> name, @Nullable T chosen) {
        Select<T> choice = new Select<>();
        choice.setLabel(getTranslation(label));
        choice.setItems(items);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("plan.filter.any"));
        choice.setItemLabelGenerator(item -> item == null ? getTranslation("plan.filter.any") : name.apply(item));
        if (chosen != null && items.contains(chosen)) {
            choice.setValue(chosen);
        }
        return choice;
    }

    private PlanFilter filter() {
        return new PlanFilter(
                text.getValue(),
                Optional.ofNullable(area.getValue()).orElse(""),
                Optional.ofNullable(state.getValue()).orElse(""),
                Optional.ofNullable(side.getValue()));
    }
}
