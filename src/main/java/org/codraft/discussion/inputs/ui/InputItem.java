package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.codraft.discussion.inputs.InputLine;

/** One input in the list: what it says, who said it, where it stands and what it led to. */
class InputItem extends ListItem {

    InputItem(InputLine line, InputsPlace place) {
        addClassName("input-item");
        Span number = new Span("I" + line.number());
        number.addClassName("contribution-number");
        Anchor title =
                new Anchor("/" + InputsNavigation.input(place.country(), place.plan(), line.number()), line.title());
        Div text = new Div(new H2(title));
        if (!line.excerpt().startsWith(line.title().replaceAll("…$", ""))
                || line.excerpt().length() > line.title().length() + 1) {
            Paragraph excerpt = new Paragraph(line.excerpt());
            excerpt.addClassName("input-excerpt");
            text.add(excerpt);
        }
        Div facts = new Div(
                new SaidBy(line.person(), line.organisation(), line.side(), line.forOrganisation()),
                new Span(Came.of(line.channel(), line.occasion(), line.saidOn())));
        facts.addClassName("contribution-facts");
        Div standing = new Div(new OutcomeMark(line.outcome()));
        standing.addClassName("contribution-facts");
        if (line.merged() > 0) {
            standing.add(new Span(getTranslation("inputs.with-merged", line.merged())));
        }
        line.ledTo().forEach(led -> standing.add(new LedToLink(place.country(), place.plan(), led)));
        text.add(facts, standing);
        add(number, text);
    }
}
