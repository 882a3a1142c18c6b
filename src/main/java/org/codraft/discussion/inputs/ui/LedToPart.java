package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.codraft.discussion.inputs.InputShown;
import org.codraft.discussion.inputs.LedTo;
import org.codraft.discussion.inputs.ui.InputView.InputPlace;

/** The commitments that an input led to, and the inputs that are answered with it. */
class LedToPart extends Section {

    LedToPart(InputDesk desk, InputShown shown, InputPlace place, Runnable reload) {
        addClassName("input-led-to");
        add(new H2(getTranslation("inputs.led-to")));
        if (shown.ledTo().isEmpty()) {
            add(new Paragraph(getTranslation("inputs.led-to-nothing")));
        }
        UnorderedList commitments = new UnorderedList();
        shown.ledTo().forEach(led -> commitments.add(item(desk, shown, place, led, reload)));
        commitments.setVisible(!shown.ledTo().isEmpty());
        add(commitments);
        if (shown.mayLink()) {
            Button link = new Button(
                    getTranslation("inputs.link"),
                    click -> new LinkDialog(desk, shown, desk.commitments(place.plan()), reload).open());
            add(link);
        }
        if (!shown.mergedHere().isEmpty()) {
            UnorderedList merged = new UnorderedList();
            shown.mergedHere()
                    .forEach(one -> merged.add(
                            new ListItem(new Anchor(place.input(one.number()), one.called() + " · " + one.title()))));
            add(new H3(getTranslation("inputs.merged-here")), merged);
        }
    }

    private ListItem item(InputDesk desk, InputShown shown, InputPlace place, LedTo led, Runnable reload) {
        ListItem item = new ListItem(new LedToLink(place.country(), place.plan().slug(), led));
        if (shown.mayLink()) {
            Button away = new Button(getTranslation("inputs.unlink"), click -> {
                desk.answering().unlink(shown.input().id(), led.commitment());
                reload.run();
            });
            away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            away.setAriaLabel(getTranslation("inputs.unlink-which", led.title()));
            item.add(away);
        }
        return item;
    }
}
