package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.codraft.actionplan.ActionPlan;
import org.codraft.discussion.inputs.InputFilter;
import org.codraft.discussion.inputs.InputLine;
import org.codraft.kit.EmptyState;
import org.codraft.kit.Pager;

/** The inputs somebody looks for, a page at a time. */
class InputsFound extends Div {

    static final int PAGE = 25;

    private final InputDesk desk;
    private final ActionPlan plan;
    private final Paragraph found = new Paragraph();
    private final Div shown = new Div();
    private InputsPlace place;

    InputsFound(InputDesk desk, ActionPlan plan, InputsPlace place) {
        this.desk = desk;
        this.plan = plan;
        this.place = place;
        addClassName("inputs-found");
        found.addClassName("how-many");
        found.getElement().setAttribute("role", "status");
        if (desk.inputs().count(plan.id(), InputFilter.ALL) == 0) {
            add(new EmptyState(getTranslation("inputs.none"), getTranslation("inputs.none-why")));
            return;
        }
        add(new InputFilterBar(place.filter(), this::look), found, shown);
        show();
    }

    private void look(InputFilter filter) {
        place = place.looking(filter);
        UI.getCurrent().getPage().getHistory().replaceState(null, place.address());
        show();
    }

    private void show() {
        int many = desk.inputs().count(plan.id(), place.filter());
        int pages = Pager.pages(many, PAGE);
        int page = Math.min(place.page(), pages);
        List<InputLine> lines = desk.inputs().page(plan.id(), place.filter(), (page - 1) * PAGE, PAGE);
        found.setText(getTranslation("inputs.found", many));
        shown.removeAll();
        if (lines.isEmpty()) {
            Anchor all = new Anchor(place.looking(InputFilter.ALL).link(), getTranslation("inputs.show-all"));
            shown.add(
                    new EmptyState(getTranslation("inputs.none-found"), getTranslation("inputs.none-found-why"), all));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("inputs-list");
        lines.forEach(line -> list.add(new InputItem(line, place)));
        shown.add(list, new Pager(page, pages, number -> place.at(number).link()));
    }
}
