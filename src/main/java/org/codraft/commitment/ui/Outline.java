package org.codraft.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;

/** The parts of a commitment at a glance, which are answered, and the way to each; on a narrow screen a choice. */
class Outline extends Nav {

    private final OrderedList list = new OrderedList();
    private final Select<Stop> choice = new Select<>();

    Outline() {
        addClassName("outline");
        getElement().setAttribute("aria-label", getTranslation("commitment-page.outline"));
        choice.setLabel(getTranslation("commitment-page.go-to"));
        choice.setItemLabelGenerator(stop -> stop.mark() + " " + stop.name());
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
        Span line = new Span(mark);
        stop.answered().ifPresent(answered -> {
            Span spoken =
                    new Span(getTranslation(answered ? "commitment-page.answered" : "commitment-page.empty") + ": ");
            spoken.addClassName("visually-hidden");
            line.add(spoken);
        });
        line.add(new Span(stop.name()));
        Button go = new Button(line, click -> stop.goTo().run());
        go.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(go);
    }

    /**
     * Somewhere on the page.
     *
     * @param answered whether the question there has an answer; empty if nothing is asked there
     */
    record Stop(String name, Optional<Boolean> answered, Runnable goTo) {

        String mark() {
            return answered.map(yes -> yes ? "●" : "○").orElse("–");
        }
    }
}
