package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.codraft.discussion.Speaker;
import org.codraft.discussion.inputs.Input;
import org.codraft.discussion.inputs.InputShown;
import org.codraft.discussion.inputs.ui.InputView.InputPlace;

/** What was said, by whom, how it came, and who entered it. */
class SaidPart extends Section {

    SaidPart(InputShown shown, InputPlace place) {
        addClassName("input-said");
        Input input = shown.input();
        Speaker speaker = input.speaker();
        Div facts = new Div(
                new SaidBy(speaker.person(), speaker.organisation(), speaker.side(), speaker.isForOrganisation()),
                new Span(Came.of(input.channel(), input.occasion(), input.saidOn())),
                new OutcomeMark(input.outcome()));
        facts.addClassName("contribution-facts");
        Div words = new Div();
        words.addClassName("input-words");
        words.getElement().setAttribute("dir", "auto");
        for (String paragraph : input.words().split("\\n\\s*\\n")) {
            words.add(new Paragraph(paragraph.strip()));
        }
        add(facts, words);
        if (input.channel().isElsewhere()) {
            Speaker by = input.enteredBy();
            Div entered = new Div(
                    new Span(getTranslation("inputs.entered-by")),
                    new SaidBy(by.person(), by.organisation(), by.side(), false));
            if (!input.source().isEmpty()) {
                entered.add(new Span(getTranslation("inputs.from-file", input.source())));
            }
            entered.addClassNames("contribution-facts", "input-entered");
            add(entered);
        }
        shown.mergedInto().ifPresent(into -> {
            Paragraph merged = new Paragraph(getTranslation("inputs.merged-into") + " ");
            merged.add(
                    into.called().startsWith("I")
                            ? new Anchor(place.input(into.number()), into.called() + " · " + into.title())
                            : new Span(into.called() + " · " + into.title()));
            add(merged);
        });
    }
}
