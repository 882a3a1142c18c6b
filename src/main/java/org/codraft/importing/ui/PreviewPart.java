package org.codraft.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import org.codraft.importing.ImportPreview.CountryInFile;
import org.codraft.importing.ImportState.PlanAhead;
import org.codraft.importing.ImportState.Ready;
import org.codraft.importing.ImportingPlans;

/** What a file would bring, before anything of it is stored. */
class PreviewPart extends Div {

    private final ImportingPlans importing;
    private final Ready ready;

    PreviewPart(ImportingPlans importing, Ready ready) {
        this.importing = importing;
        this.ready = ready;
        addClassName("preview-part");
        Section bring = new Section(
                new H2(getTranslation("import.would-bring", ready.preview().fileName())),
                new Paragraph(getTranslation(ready.preview().format().key())),
                countries());
        if (ready.country() == null) {
            bring.add(new Paragraph(getTranslation("import.not-ours")));
        } else {
            bring.add(plans());
        }
        if (ready.country() != null && !ready.ours()) {
            Paragraph caution = new Paragraph(getTranslation("import.not-called-so", ready.country()));
            caution.addClassName("import-caution");
            bring.add(caution);
        }
        bring.add(actions());
        add(bring);
        if (ready.preview().problemCount() > 0) {
            add(new ProblemList(ready.preview()));
        }
    }

    private Select<CountryInFile> countries() {
        Select<CountryInFile> countries = new Select<>();
        countries.addClassName("country-in-file");
        countries.setLabel(getTranslation("import.country"));
        countries.setHelperText(getTranslation("import.country-help"));
        countries.setItemLabelGenerator(one -> getTranslation("import.country-with", one.name(), one.commitments()));
        countries.setItems(ready.preview().countries());
        ready.preview().countries().stream()
                .filter(one -> one.name().equals(ready.country()))
                .findFirst()
                .ifPresent(countries::setValue);
        countries.addValueChangeListener(
                chosen -> importing.lookFor(chosen.getValue().name()));
        return countries;
    }

    private UnorderedList plans() {
        UnorderedList plans = new UnorderedList();
        plans.addClassName("import-plans");
        ready.plans().forEach(ahead -> plans.add(line(ahead)));
        return plans;
    }

    private ListItem line(PlanAhead ahead) {
        Span title = new Span(ahead.plan().title());
        title.addClassName("plan-title");
        String size = getTranslation(
                "import.plan-size", ahead.plan().commitments(), ahead.plan().milestones());
        Span facts = new Span(ahead.period() == null ? size : ahead.period() + " · " + size);
        facts.addClassName("plan-facts");
        int fresh = ahead.plan().commitments() - ahead.alreadyHere();
        Span news = new Span(getTranslation("import.plan-news", fresh, ahead.alreadyHere()));
        news.addClassName("plan-news");
        return new ListItem(title, facts, news);
    }

    private Div actions() {
        int fresh = ready.plans().stream()
                .mapToInt(ahead -> ahead.plan().commitments() - ahead.alreadyHere())
                .sum();
        Button other = new Button(getTranslation("import.other-file"), click -> importing.putAway());
        other.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div();
        actions.addClassName("import-actions");
        if (fresh > 0) {
            Button begin = new Button(getTranslation("import.begin", fresh), click -> importing.begin());
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            begin.setDisableOnClick(true);
            actions.add(begin);
        } else if (ready.country() != null) {
            actions.add(new Paragraph(getTranslation("import.all-here")));
        }
        actions.add(other);
        return actions;
    }
}
