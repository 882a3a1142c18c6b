package org.codraft.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.codraft.history.Change;

/** One thing that changed: a sentence, and each field from what to what. */
class ThingChanged extends Div {

    /** A new thing's values are its fields as they stand; more than these wait behind a button. */
    private static final int FEW = 2;

    ThingChanged(Change change, HistoryNames names) {
        addClassName("history-thing");
        add(new ChangeLine(change, names));
        List<Change.FieldChange> fields = change.fields();
        if (change.act() == Change.Act.ADDED && (fields.size() > FEW || isLong(fields))) {
            add(behindAButton(change, names));
        } else if (!fields.isEmpty()) {
            add(fields(change, names));
        }
    }

    private static boolean isLong(List<Change.FieldChange> fields) {
        return fields.stream().anyMatch(field -> field.to().length() > 300);
    }

    /** Built when somebody asks: an imported plan begins with hundreds of values. */
    private Component behindAButton(Change change, HistoryNames names) {
        Button show = new Button(getTranslation("history.show-first-values"));
        show.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        show.getElement().setAttribute("aria-expanded", "false");
        show.addClickListener(click -> replace(show, fields(change, names)));
        return show;
    }

    private static DescriptionList fields(Change change, HistoryNames names) {
        DescriptionList list = new DescriptionList();
        ChangeSentence sentence = new ChangeSentence(change, names);
        for (Change.FieldChange field : change.fields()) {
            if (sentence.tells(field)) {
                continue;
            }
            FieldWords words = FieldWords.of(change, field, names);
            DescriptionList.Term name = new DescriptionList.Term(words.name());
            DescriptionList.Description values = new DescriptionList.Description();
            values.add(value(change, words));
            list.add(name);
            list.add(values);
        }
        return list;
    }

    private static Component value(Change change, FieldWords words) {
        if (change.act() != Change.Act.ADDED) {
            return new DifferenceText(words.from(), words.to());
        }
        Div first = new Div(words.to());
        first.addClassName("difference");
        return first;
    }
}
