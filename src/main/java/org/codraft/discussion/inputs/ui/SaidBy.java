package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.html.Span;
import org.codraft.membership.Side;
import org.codraft.membership.ui.PersonLine;

/** Whoever said something, as they always appear, and whether they said it for their organisation. */
public class SaidBy extends Span {

    /**
     * @param person empty if only the organisation is known
     * @param organisation empty for somebody who spoke for nobody
     */
    public SaidBy(String person, String organisation, Side side, boolean forOrganisation) {
        addClassName("said-by");
        add(new PersonLine(
                person.isEmpty() ? organisation : person,
                person.isEmpty() || organisation.isEmpty() ? null : organisation,
                side));
        if (forOrganisation) {
            Span whose = new Span(getTranslation("inputs.for-organisation"));
            whose.addClassName("for-organisation");
            add(whose);
        }
    }
}
