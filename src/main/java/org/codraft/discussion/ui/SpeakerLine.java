package org.codraft.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.codraft.discussion.Speaker;
import org.codraft.kit.TimeAgo;
import org.codraft.membership.ui.SideMark;

/** Who said something, from which side, for whom, and when. */
class SpeakerLine extends Div {

    SpeakerLine(Speaker speaker, Instant at, Instant now) {
        addClassName("speaker-line");
        Span name = new Span(speaker.person());
        name.addClassName("speaker-name");
        Span organisation = new Span(
                speaker.isForOrganisation()
                        ? getTranslation("discussion-page.for-organisation", speaker.organisation())
                        : speaker.organisation());
        organisation.addClassName("speaker-organisation");
        add(new SideMark(speaker.side()), name, organisation, new TimeAgo(at, now));
    }
}
