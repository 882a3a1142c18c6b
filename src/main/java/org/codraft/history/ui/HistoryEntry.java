package org.codraft.history.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.codraft.history.Change;
import org.codraft.history.Kind;
import org.codraft.kit.TimeAgo;
import org.codraft.membership.ui.PersonLine;

/** One act of one person: who, when, why, and everything it changed. */
class HistoryEntry extends ListItem {

    HistoryEntry(List<Change> act, HistoryNames names, HistoryList.Rest rest, Instant now) {
        addClassName("history-entry");
        Change first = act.getFirst();
        Div who = new Div(
                new PersonLine(first.person(), first.organisation(), first.side()), new TimeAgo(first.at(), now));
        who.addClassName("history-who");
        add(who);
        String reason = Objects.requireNonNullElse(first.reason(), "");
        if (first.kind() == Kind.IMPORT) {
            Paragraph origin = new Paragraph(getTranslation("history.imported-from", reason));
            origin.addClassName("history-origin");
            add(origin);
        } else if (!reason.isEmpty()) {
            HtmlContainer quote = new HtmlContainer("blockquote");
            quote.setText(reason);
            add(quote);
        }
        act.stream()
                .collect(Collectors.groupingBy(Change::thing, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> add(new ThingsAlike(alike, names, rest)));
    }
}
