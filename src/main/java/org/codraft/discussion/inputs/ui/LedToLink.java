package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.html.Anchor;
import org.codraft.commitment.ui.CommitmentNavigation;
import org.codraft.discussion.inputs.LedTo;

/** The way to a commitment that an input led to. */
class LedToLink extends Anchor {

    LedToLink(String country, String plan, LedTo led) {
        super("/" + CommitmentNavigation.commitment(country, plan, led.reference()), "");
        setText(getTranslation("ledger.commitment", led.number(), led.title()));
    }
}
