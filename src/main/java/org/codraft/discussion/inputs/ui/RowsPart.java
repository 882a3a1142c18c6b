package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.codraft.discussion.inputs.InputPreview;
import org.codraft.discussion.inputs.InputPreview.Doubtful;
import org.codraft.discussion.inputs.InputPreview.Fresh;
import org.codraft.discussion.inputs.InputPreview.HereAlready;
import org.codraft.discussion.inputs.InputPreview.Line;
import org.codraft.discussion.inputs.RowProblem;
import org.codraft.discussion.inputs.Sheet;

/** What a table would bring, row by row, those with problems first; before anything of it is stored. */
class RowsPart extends Div {

    /** So few are shown without a bar of their own to scroll. */
    private static final int FEW = 12;

    /** @param again asks for another table */
    RowsPart(Sheet sheet, InputPreview preview, Runnable bringIn, Runnable again) {
        addClassName("preview-part");
        add(new H2(getTranslation("inputs.would-bring", sheet.fileName())));
        add(new Paragraph(getTranslation("inputs.would-add", preview.added(), preview.alreadyHere())));
        if (!sheet.unknown().isEmpty()) {
            Paragraph unknown =
                    new Paragraph(getTranslation("inputs.columns-left-out", String.join(", ", sheet.unknown())));
            unknown.addClassName("import-caution");
            add(unknown);
        }
        if (!preview.isSound()) {
            Paragraph problems = new Paragraph(getTranslation(
                    "inputs.rows-with-problems", preview.problems().size()));
            problems.addClassName("import-problem");
            problems.getElement().setAttribute("role", "status");
            add(problems);
        }
        add(actions(preview, bringIn, again), grid(preview));
    }

    private Div actions(InputPreview preview, Runnable bringIn, Runnable again) {
        Div actions = new Div();
        actions.addClassName("import-actions");
        if (preview.isSound() && preview.added() > 0) {
            Button begin = new Button(getTranslation("inputs.bring-in", preview.added()), click -> bringIn.run());
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            begin.setDisableOnClick(true);
            actions.add(begin);
        }
        Button other = new Button(getTranslation("import.other-file"), click -> again.run());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(other);
        return actions;
    }

    private Grid<Line> grid(InputPreview preview) {
        List<Line> lines = preview.lines().stream()
                .sorted(Comparator.comparing(line -> !(line instanceof Doubtful)))
                .toList();
        Grid<Line> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("inputs.rows"));
        grid.addColumn(Line::line)
                .setHeader(getTranslation("import.line"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::words).setHeader(getTranslation("inputs.row-what"));
        grid.setItems(lines);
        grid.setAllRowsVisible(lines.size() <= FEW);
        return grid;
    }

    private Component words(Line line) {
        Div words = new Div(new Span(line.excerpt()));
        words.addClassName("problem");
        switch (line) {
            case Fresh fresh ->
                words.add(note(Came.of(
                        fresh.facts().channel(),
                        fresh.facts().occasion(),
                        fresh.facts().saidOn())));
            case HereAlready here -> words.add(note(getTranslation("inputs.row-here-already")));
            case Doubtful doubtful -> doubtful.found().forEach(found -> words.add(problem(found)));
        }
        return words;
    }

    private Span problem(RowProblem found) {
        String what = getTranslation(found.kind().key());
        Span problem = new Span(found.value().isEmpty() ? what : what + ": " + found.value());
        problem.addClassName("import-problem");
        return problem;
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassName("excerpt");
        return note;
    }
}
