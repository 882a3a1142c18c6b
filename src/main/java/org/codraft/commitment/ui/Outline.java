package org.codraft.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** The parts of a commitment at a glance, which are answered, and the way to each; on a narrow screen a choice. */
class Outline extends Nav {

    private final OrderedList list = new OrderedList();
    private final Select<Stop> choice = new Select<>();

    Outline() {
        addClassName("outline");
        getElement().setAttribute("aria-label", getTranslation("commitment-page.outline"));
        choice.setLabel(getTranslation("commitment-page.go-to"));
        choice.setItemLabelGenerator(stop -> (stop.mark() + " " + stop.name()).strip());
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                chosen.getValue().goTo().run();
                choice.clear();
            }
        });
        add(list, choice);
    }

    void show(List<Stop> stops) {
        list.removeAll();
        stops.forEach(stop -> list.add(item(stop)));
        choice.setItems(stops);
    }

    private ListItem item(Stop stop) {
        Span mark = new Span(stop.mark());
        mark.addClassName("outline-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(stop.spoken());
        spoken.addClassName("visually-hidden");
        Span line = new Span(mark, spoken, new Span(stop.name()));
        Button go = new Button(line, click -> stop.goTo().run());
        go.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(go);
    }

    /** A question, and whether it is answered. */
    Stop question(String name, boolean answered, Runnable goTo) {
        String spoken = getTranslation(answered ? "commitment-page.answered" : "commitment-page.empty") + ": ";
        return new Stop(name, answered ? "●" : "○", spoken, goTo);
    }

    /** A list, and how many stand in it. */
    Stop list(String name, int many, Runnable goTo) {
        return new Stop(name, String.valueOf(many), many + " ", goTo);
    }

    /** A place where nothing is asked. */
    Stop place(String name, Runnable goTo) {
        return new Stop(name, "", "", goTo);
    }

    /**
     * Somewhere on the page.
     *
     * @param mark tells the eye how far it is there
     * @param spoken tells the ear the same
     */
    record Stop(String name, String mark, String spoken, Runnable goTo) {}
}
