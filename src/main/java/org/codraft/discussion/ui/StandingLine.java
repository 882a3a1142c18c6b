package org.codraft.discussion.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.codraft.discussion.StanceCount;
import org.codraft.membership.ui.SideMark;

/** How many of each side stand where. */
class StandingLine extends UnorderedList {

    StandingLine(List<StanceCount> counts) {
        addClassName("standing");
        counts.forEach(count -> add(new ListItem(
                new Span(getTranslation("discussion-page.stands." + count.kind())),
                new SideMark(count.side()),
                new Span(getTranslation("discussion-page.counted", count.people(), count.organisations())))));
        setVisible(!counts.isEmpty());
    }
}
