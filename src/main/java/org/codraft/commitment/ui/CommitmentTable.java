package org.codraft.commitment.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.kit.Languages;
import org.codraft.kit.Moments;
import org.codraft.membership.Side;

/** The commitments of a plan in columns that sort and filter. */
class CommitmentTable extends Grid<CommitmentSummary> {

    private static final Comparator<CommitmentSummary> BY_DEADLINE =
            Comparator.comparing(CommitmentSummary::nextDeadline, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Map<Column<CommitmentSummary>, ValueProvider<CommitmentSummary, String>> words = new HashMap<>();
    private final Map<Column<CommitmentSummary>, String> wanted = new HashMap<>();

    /** @param language what the plan is written in */
    CommitmentTable(List<CommitmentSummary> commitments, Function<CommitmentSummary, String> address, Locale language) {
        addClassName("commitment-table");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("plan.commitments"));
        column("number", CommitmentSummary::number)
                .setWidth("5.5rem")
                .setFlexGrow(0)
                .setComparator(inTheOrderOf(commitments));
        Column<CommitmentSummary> title =
                addComponentColumn(one -> Languages.written(new Anchor(address.apply(one), one.title()), language));
        named(title, "title", CommitmentSummary::title)
                .setFlexGrow(3)
                .setWidth("15rem")
                .setComparator(Comparator.comparing(CommitmentSummary::title));
        column("lead", CommitmentSummary::lead).setFlexGrow(2).setWidth("11rem");
        column("support", this::support).setWidth("9rem");
        column("answers", one -> one.answered() + "/" + one.questions())
                .setComparator(Comparator.comparingInt(CommitmentSummary::answered));
        column("milestones", one -> String.valueOf(one.milestones()))
                .setComparator(Comparator.comparingInt(CommitmentSummary::milestones));
        column("deadline", one -> Moments.day(one.nextDeadline(), getLocale()))
                .setWidth("10.5rem")
                .setComparator(BY_DEADLINE);
        column("state", one -> getTranslation(one.withdrawn() ? "plan.state.withdrawn" : "plan.state.draft"));
        setPartNameGenerator(one -> one.withdrawn() ? "withdrawn" : null);
        setItems(commitments);
        filters();
    }

    private Column<CommitmentSummary> column(String name, ValueProvider<CommitmentSummary, String> said) {
        return named(addColumn(said), name, said)
                .setComparator(Comparator.comparing(said, String.CASE_INSENSITIVE_ORDER));
    }

    private Column<CommitmentSummary> named(
            Column<CommitmentSummary> column, String name, ValueProvider<CommitmentSummary, String> said) {
        words.put(column, said);
        return column.setKey(name)
                .setHeader(getTranslation("plan.column." + name))
                .setWidth("7rem");
    }

    /** A printed number may be 1.10 or a letter: the plan's own order says what comes first. */
    private static Comparator<CommitmentSummary> inTheOrderOf(List<CommitmentSummary> commitments) {
        return Comparator.comparingInt(commitments::indexOf);
    }

    private String support(CommitmentSummary commitment) {
        return Arrays.stream(Side.values())
                .filter(commitment::isSupportedBy)
                .map(side -> getTranslation("side." + side))
                .collect(Collectors.joining(", "));
    }

    private void filters() {
        HeaderRow row = appendHeaderRow();
        for (Column<CommitmentSummary> column : getColumns()) {
            TextField filter = new TextField();
            filter.setAriaLabel(getTranslation("plan.column.filter", getTranslation("plan.column." + column.getKey())));
            filter.setWidthFull();
            filter.setValueChangeMode(ValueChangeMode.LAZY);
            filter.addValueChangeListener(typed -> {
                wanted.put(column, typed.getValue().strip().toLowerCase(Locale.ROOT));
                getListDataView().setFilter(this::matches);
            });
            row.getCell(column).setComponent(filter);
        }
    }

    private boolean matches(CommitmentSummary commitment) {
        return wanted.entrySet().stream()
                .allMatch(entry -> words.getOrDefault(entry.getKey(), one -> "")
                        .apply(commitment)
                        .toLowerCase(Locale.ROOT)
                        .contains(entry.getValue()));
    }
}
