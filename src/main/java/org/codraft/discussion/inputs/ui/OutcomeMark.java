package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.codraft.discussion.Outcome;

/** Where a contribution stands, in a word. */
public class OutcomeMark extends Span {

    public OutcomeMark(Outcome outcome) {
        super("");
        setText(getTranslation("ledger.outcome." + outcome));
        addClassNames("outcome-mark", outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
