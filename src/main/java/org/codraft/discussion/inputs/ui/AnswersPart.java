package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.codraft.discussion.Decision;
import org.codraft.discussion.Speaker;
import org.codraft.discussion.inputs.InputShown;
import org.codraft.kit.Moments;
import org.codraft.kit.TimeAgo;

/** The answers an input has had, the latest first, each with its reason; or how long it waits for one. */
class AnswersPart extends Section {

    private final Clock clock;

    AnswersPart(InputShown shown, Clock clock) {
        this.clock = clock;
        addClassName("input-answers");
        add(new H2(getTranslation("inputs.answers")));
        if (shown.input().outcome().isOpen()) {
            long days = ChronoUnit.DAYS.between(shown.input().saidOn(), LocalDate.now(clock));
            Paragraph waits = new Paragraph(getTranslation("ledger.waits", Math.max(0, days)));
            waits.addClassName("waits");
            add(waits);
        }
        List<Decision> latestFirst = shown.decisions().reversed();
        if (!latestFirst.isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("answers-list");
            latestFirst.forEach(decision -> list.add(item(decision)));
            add(list);
        }
    }

    private ListItem item(Decision decision) {
        Span kind = new Span(getTranslation("ledger.decision." + decision.kind()));
        kind.addClassName("decision-kind");
        Div what = new Div(kind);
        decision.deferredUntil()
                .ifPresent(day ->
                        what.add(new Span(" " + getTranslation("ledger.until", Moments.day(day, getLocale())))));
        ListItem item = new ListItem(what);
        if (!decision.reason().isEmpty()) {
            HtmlContainer reason = new HtmlContainer("blockquote");
            reason.setText(decision.reason());
            item.add(reason);
        }
        if (!decision.changeMade().isEmpty()) {
            Paragraph change = new Paragraph(getTranslation("inputs.answer.came-of-it", decision.changeMade()));
            item.add(change);
        }
        Speaker by = decision.decider();
        Div who = new Div(
                new SaidBy(by.person(), by.organisation(), by.side(), false),
                new TimeAgo(decision.decidedAt(), clock.instant()));
        who.addClassName("contribution-facts");
        item.add(who);
        return item;
    }
}
