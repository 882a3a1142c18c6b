package org.codraft.membership.ui;

import com.vaadin.flow.component.html.Span;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/** A person as they always appear: the side's mark, the name, the organisation. */
public class PersonLine extends Span {

    /** @param side null for somebody without a seat in a country, as is the organisation then */
    public PersonLine(String person, @Nullable String organisation, @Nullable Side side) {
        addClassName("person-line");
        if (side != null) {
            add(new SideMark(side));
        }
        Span name = new Span(person);
        name.addClassName("person-name");
        add(name);
        if (organisation != null) {
            Span whose = new Span(organisation);
            whose.addClassName("person-organisation");
            add(whose);
        }
    }
}
