package org.codraft.importing.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import org.codraft.importing.ImportPreview;
import org.codraft.importing.RowProblem;
import org.jspecify.annotations.Nullable;

/** What is doubtful in a file, line by line. */
class ProblemList extends Section {

    /** So few are shown without a bar of their own to scroll. */
    private static final int FEW = 8;

    private final ImportPreview preview;

    ProblemList(ImportPreview preview) {
        this.preview = preview;
        addClassName("problem-list");
        int listed = preview.problems().size();
        add(
                new H2(getTranslation("import.problems", preview.problemCount())),
                new Paragraph(getTranslation("import.problems-why")));
        if (listed < preview.problemCount()) {
            add(new Paragraph(getTranslation("import.problems-first", listed)));
        }
        Grid<RowProblem> grid = grid();
        Select<RowProblem.Kind> kinds = kinds();
        kinds.addValueChangeListener(chosen -> grid.setItems(of(chosen.getValue())));
        add(kinds, grid);
    }

    private Select<RowProblem.Kind> kinds() {
        Select<RowProblem.Kind> kinds = new Select<>();
        kinds.setLabel(getTranslation("import.problems-show"));
        kinds.setEmptySelectionAllowed(true);
        kinds.setEmptySelectionCaption(getTranslation("import.problems-all"));
        // The empty choice is asked for its words as well.
        kinds.setItemLabelGenerator(this::named);
        kinds.setItems(preview.problemsByKind().keySet().stream()
                .sorted(Comparator.naturalOrder())
                .toList());
        return kinds;
    }

    private String named(RowProblem.@Nullable Kind kind) {
        return kind == null
                ? getTranslation("import.problems-all")
                : getTranslation(kind.key()) + " (" + preview.problemsByKind().get(kind) + ")";
    }

    private List<RowProblem> of(RowProblem.@Nullable Kind kind) {
        return preview.problems().stream()
                .filter(problem -> kind == null || problem.kind() == kind)
                .toList();
    }

    private Grid<RowProblem> grid() {
        Grid<RowProblem> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("import.problems", preview.problemCount()));
        grid.addColumn(RowProblem::line)
                .setHeader(getTranslation("import.line"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::words).setHeader(getTranslation("import.problem-what"));
        grid.setItems(preview.problems());
        grid.setAllRowsVisible(preview.problems().size() <= FEW);
        return grid;
    }

    private Div words(RowProblem problem) {
        Span what = new Span(getTranslation(problem.kind().key()));
        String where = problem.column().isEmpty() ? problem.value() : problem.column() + ": " + problem.value();
        Span excerpt = new Span(problem.plan().isEmpty() ? where : problem.plan() + " · " + where);
        excerpt.addClassName("excerpt");
        Div words = new Div(what, excerpt);
        words.addClassName("problem");
        return words;
    }
}
