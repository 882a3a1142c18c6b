package org.codraft.importing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.importing.ImportState.Done;
import org.codraft.importing.PlanOutcome;

/** What became of each plan of a file. */
class ResultPart extends Div {

    private final String country;

    ResultPart(String country, Done done, Runnable again) {
        this.country = country;
        addClassName("result-part");
        add(new H2(getTranslation("import.done", done.added(), done.fileName())));
        if (done.stopped() != null) {
            Paragraph stopped = new Paragraph(getTranslation(done.stopped()));
            stopped.addClassName("import-problem");
            add(stopped);
        }
        UnorderedList plans = new UnorderedList();
        plans.addClassName("import-plans");
        done.outcomes().forEach(outcome -> plans.add(line(outcome)));
        add(
                plans,
                new Paragraph(getTranslation("import.in-history", done.fileName())),
                new Button(getTranslation("import.again"), click -> again.run()));
    }

    private ListItem line(PlanOutcome outcome) {
        Component title = outcome.slug().isEmpty()
                ? new Span(outcome.title())
                : new Anchor("/" + ActionPlanNavigation.plan(country, outcome.slug()), outcome.title());
        title.addClassName("plan-title");
        String failure = outcome.failure();
        Span became = new Span(
                failure == null
                        ? getTranslation("import.plan-outcome", outcome.added(), outcome.alreadyHere())
                        : getTranslation(failure, outcome.arguments().toArray()) + " "
                                + getTranslation("import.plan-failed"));
        became.addClassName(outcome.isFailed() ? "import-problem" : "plan-news");
        return new ListItem(title, became);
    }
}
