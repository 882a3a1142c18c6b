package org.codraft.commitment.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** How far something is, for the eye alone: the words stand beside it. */
@Tag("meter")
class QuietBar extends HtmlComponent {

    /** @param share from 0 to 1 */
    QuietBar(double share) {
        addClassName("quiet-bar");
        getElement().setAttribute("value", String.valueOf(share));
        getElement().setAttribute("aria-hidden", "true");
    }
}
