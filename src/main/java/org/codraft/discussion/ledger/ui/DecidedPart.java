package org.codraft.discussion.ledger.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import org.codraft.discussion.inputs.ui.OutcomeMark;
import org.codraft.discussion.inputs.ui.SaidBy;
import org.codraft.discussion.ledger.LedgerEntry;
import org.codraft.discussion.ledger.LedgerEntry.Answer;
import org.codraft.kit.Moments;

/** What was decided, why, by whom and when; or how long it waits. */
class DecidedPart extends Div {

    DecidedPart(LedgerEntry entry, LedgerPlace place) {
        addClassName("ledger-decided");
        add(new OutcomeMark(entry.outcome()));
        if (entry.outcome().isOpen()) {
            Paragraph waits = new Paragraph(getTranslation("ledger.waits", entry.waited()));
            waits.addClassName("waits");
            add(waits);
        }
        Answer answer = entry.answer();
        if (answer != null) {
            tell(answer, place);
        }
    }

    private void tell(Answer answer, LedgerPlace place) {
        if (answer.until() != null) {
            add(new Span(getTranslation("ledger.until", Moments.day(answer.until(), getLocale()))));
        }
        if (!answer.mergedInto().isEmpty()) {
            add(new Anchor(
                    "/" + LedgerNavigation.entry(place.country(), place.plan(), answer.mergedInto()),
                    getTranslation("ledger.merged-into", answer.mergedInto())));
        }
        if (!answer.reason().isEmpty()) {
            HtmlContainer reason = new HtmlContainer("blockquote");
            reason.setText(answer.reason());
            add(reason);
        }
        Div who = new Div(
                new SaidBy(answer.decider(), answer.deciderOrganisation(), answer.deciderSide(), false),
                new Span(Moments.day(answer.at().atZone(ZoneOffset.UTC).toLocalDate(), getLocale())));
        who.addClassName("contribution-facts");
        add(who);
    }
}
