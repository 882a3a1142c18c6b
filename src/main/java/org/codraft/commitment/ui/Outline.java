package org.codraft.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** The questions of the template at a glance, which are answered, and the way to each; on a narrow screen a choice. */
class Outline extends Nav {

    private final OrderedList list = new OrderedList();
    private final Select<AnswerPart> choice = new Select<>();

    Outline() {
        addClassName("outline");
        getElement().setAttribute("aria-label", getTranslation("commitment-page.outline"));
        choice.setLabel(getTranslation("commitment-page.go-to"));
        choice.setItemLabelGenerator(part -> mark(part) + " " + part.question());
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                chosen.getValue().goTo();
            }
        });
        add(list, choice);
    }

    void show(List<AnswerPart> parts) {
        list.removeAll();
        parts.forEach(part -> list.add(item(part)));
        choice.setItems(parts);
    }

    private ListItem item(AnswerPart part) {
        Span mark = new Span(mark(part));
        mark.addClassName("outline-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(
                getTranslation(part.isAnswered() ? "commitment-page.answered" : "commitment-page.empty") + ": ");
        spoken.addClassName("visually-hidden");
        Button go = new Button(new Span(mark, spoken, new Span(part.question())), click -> part.goTo());
        go.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(go);
    }

    private static String mark(AnswerPart part) {
        return part.isAnswered() ? "●" : "○";
    }
}
