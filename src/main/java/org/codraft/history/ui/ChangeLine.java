package org.codraft.history.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.codraft.history.Change;

/** What somebody did, in a sentence, with the way to what it was done to. */
public class ChangeLine extends Paragraph {

    public ChangeLine(Change change, HistoryNames names) {
        addClassName("change-line");
        String sentence = new ChangeSentence(change, names).text();
        names.place()
                .apply(change)
                .ifPresentOrElse(
                        place -> {
                            if (place.isThe(change)) {
                                add(new Anchor(place.address(), sentence));
                            } else {
                                add(
                                        new Span(sentence + " " + getTranslation("history.in") + " "),
                                        new Anchor(place.address(), place.name()));
                            }
                        },
                        () -> add(new Span(sentence)));
    }
}
