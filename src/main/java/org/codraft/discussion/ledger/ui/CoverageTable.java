package org.codraft.discussion.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.codraft.discussion.ledger.Coverage;
import org.codraft.membership.ui.SideMark;

/** How each side was answered, at a glance. */
class CoverageTable extends Section {

    CoverageTable(List<Coverage> coverage, LocalDate today) {
        addClassName("coverage");
        HtmlContainer head = new HtmlContainer("thead");
        HtmlContainer names = new HtmlContainer("tr");
        Stream.of("side", "said", "answered", "adopted", "waiting", "longest")
                .forEach(name -> names.add(cell("th", new Text(getTranslation("ledger.coverage." + name)), "col")));
        head.add(names);
        HtmlContainer body = new HtmlContainer("tbody");
        coverage.forEach(side -> body.add(row(side, today)));
        HtmlContainer table = new HtmlContainer("table");
        H2 heading = new H2(getTranslation("ledger.coverage"));
        heading.setId("coverage");
        table.getElement().setAttribute("aria-labelledby", "coverage");
        table.add(head, body);
        add(heading, table);
    }

    private Component row(Coverage side, LocalDate today) {
        HtmlContainer row = new HtmlContainer("tr");
        HtmlContainer answered =
                cell("td", new Text(getTranslation("ledger.coverage.share", side.answered(), side.said())), "");
        answered.add(bar(side));
        LocalDate since = side.waitsSince();
        row.add(
                cell("th", new SideMark(side.side()), "row"),
                cell("td", new Text(String.valueOf(side.said())), ""),
                answered,
                cell("td", new Text(String.valueOf(side.adopted())), ""),
                cell("td", new Text(String.valueOf(side.waiting())), ""),
                cell(
                        "td",
                        new Text(
                                since == null
                                        ? "–"
                                        : getTranslation(
                                                "ledger.days", Math.max(0, ChronoUnit.DAYS.between(since, today)))),
                        ""));
        return row;
    }

    /** For the eye alone: the words stand beside it. */
    private static Component bar(Coverage side) {
        HtmlContainer bar = new HtmlContainer("meter");
        bar.addClassName("quiet-bar");
        bar.getElement().setAttribute("value", String.valueOf((double) side.answered() / side.said()));
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static HtmlContainer cell(String tag, Component content, String scope) {
        HtmlContainer cell = new HtmlContainer(tag);
        cell.add(content);
        if (!scope.isEmpty()) {
            cell.getElement().setAttribute("scope", scope);
        }
        return cell;
    }
}
