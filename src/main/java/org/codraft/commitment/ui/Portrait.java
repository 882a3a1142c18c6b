package org.codraft.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.membership.Side;
import org.codraft.membership.ui.SideMark;

/** What a plan is made of, in small counts of the commitments that stand in it. */
class Portrait extends Aside {

    private static final int MOST_ROWS = 8;

    private final List<CommitmentSummary> standing;

    Portrait(List<CommitmentSummary> commitments) {
        addClassName("plan-portrait");
        standing = commitments.stream().filter(one -> !one.withdrawn()).toList();
        H2 heading = new H2(getTranslation("plan.portrait"));
        heading.addClassName("visually-hidden");
        long withdrawn = commitments.size() - standing.size();
        add(heading, new Paragraph(getTranslation("plan.portrait.commitments", standing.size())));
        add(table(
                "plan.commitments",
                Stream.of(
                        row(new Text(getTranslation("plan.portrait.complete")), count(one -> !one.isWaiting())),
                        row(
                                new Text(getTranslation("plan.portrait.milestones")),
                                standing.stream()
                                        .mapToInt(CommitmentSummary::milestones)
                                        .sum()),
                        row(new Text(getTranslation("plan.portrait.withdrawn")), withdrawn))));
        add(table(
                "plan.portrait.sides",
                Stream.of(Side.values()).map(side -> row(new SideMark(side), count(one -> one.isSupportedBy(side))))));
        add(counted("plan.portrait.areas", CommitmentSummary::policyAreas, Catalogue::policyArea));
        add(counted("plan.portrait.sdgs", CommitmentSummary::sdgs, Catalogue::sdg));
    }

    private long count(Predicate<CommitmentSummary> which) {
        return standing.stream().filter(which).count();
    }

    private <T> Section counted(
            String heading, Function<CommitmentSummary, ? extends Collection<T>> entries, Function<T, String> name) {
        Map<T, Long> counts = standing.stream()
                .flatMap(one -> entries.apply(one).stream())
                .collect(Collectors.groupingBy(entry -> entry, Collectors.counting()));
        return table(
                heading,
                counts.entrySet().stream()
                        .sorted(Map.Entry.<T, Long>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> name.apply(entry.getKey())))
                        .limit(MOST_ROWS)
                        .map(entry -> row(new Text(name.apply(entry.getKey())), entry.getValue())));
    }

    private Section table(String heading, Stream<Component> rows) {
        HtmlContainer body = new HtmlContainer("tbody");
        rows.forEach(body::add);
        HtmlContainer table = new HtmlContainer("table");
        table.add(body);
        Section section = new Section(new H3(getTranslation(heading)), table);
        section.setVisible(body.getComponentCount() > 0);
        return section;
    }

    private static Component row(Component name, long count) {
        HtmlContainer head = new HtmlContainer("th");
        head.getElement().setAttribute("scope", "row");
        head.add(name);
        HtmlContainer number = new HtmlContainer("td");
        number.setText(String.valueOf(count));
        HtmlContainer row = new HtmlContainer("tr");
        row.add(head, number);
        return row;
    }
}
