package org.codraft.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.codraft.history.Change;
import org.codraft.history.ui.HistoryList.Rest;

/** The things of one kind that one act changed: the first of them, and the others when somebody asks. */
class ThingsAlike extends Div {

    private final Rest rest;
    private final HistoryNames names;
    private final Div things = new Div();
    private final Button more;
    private int told;

    /** @param first those that are told at once; at least one */
    ThingsAlike(List<Change> first, HistoryNames names, Rest rest) {
        this.names = names;
        this.rest = rest;
        more = new Button("", click -> tellMore(first.getFirst()));
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more.setDisableOnClick(true);
        add(things, more);
        tell(first);
    }

    /** What is new takes the focus: with the last of it the button goes away. */
    private void tellMore(Change one) {
        int before = things.getComponentCount();
        tell(rest.after(one, told));
        things.getChildren().skip(before).findFirst().ifPresent(next -> {
            next.getElement().setAttribute("tabindex", "-1");
            next.getElement().callJsFunction("focus");
        });
    }

    private void tell(List<Change> changes) {
        changes.forEach(change -> things.add(new ThingChanged(change, names)));
        told = changes.isEmpty() ? told : changes.getLast().nth();
        int left = changes.isEmpty() ? 0 : changes.getFirst().alike() - told;
        more.setVisible(left > 0);
        more.setEnabled(true);
        if (left > 0) {
            more.setText(getTranslation("history.more." + changes.getFirst().thing(), left));
        }
    }
}
