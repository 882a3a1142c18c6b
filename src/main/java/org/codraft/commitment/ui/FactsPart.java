package org.codraft.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.CommitmentPage;
import org.codraft.kit.Languages;
import org.codraft.kit.Moments;
import org.codraft.membership.Side;
import org.codraft.membership.ui.SideMark;

/** The short facts of a commitment to read; by those who may, to edit. */
class FactsPart extends Section {

    private final DescriptionList list = new DescriptionList();
    private final Locale written;

    FactsPart(CommitmentPage page, Workbench workbench, Runnable reload) {
        addClassName("facts");
        CommitmentFacts facts = page.commitment().stated();
        written = page.plan().language();
        add(new H3(getTranslation("commitment-page.facts")), list);
        row("brief", written(facts.brief()));
        row("lead", written(facts.lead()));
        support(facts);
        row("period", period(facts));
        row("policyAreas", Catalogue.words("policyAreas", facts.policyAreas()));
        row("sdgs", Catalogue.words("sdgs", facts.sdgs()));
        row("ogpValues", Catalogue.words("ogpValues", facts.ogpValues()));
        row("budget", written(facts.budget()));
        if (!facts.publicId().isEmpty()) {
            row("publicId", facts.publicId());
        }
        if (page.mayEdit()) {
            Button edit = new Button(
                    getTranslation("commitment-page.facts-edit"),
                    click -> new FactsDialog(page.commitment(), workbench, reload).open());
            edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add(edit);
        }
    }

    private void row(String field, String words) {
        row(field, new Text(words.isBlank() ? getTranslation("commitment-page.none") : words));
    }

    /** What somebody wrote, in the language of the plan. */
    private Component written(String words) {
        return words.isBlank()
                ? new Text(getTranslation("commitment-page.none"))
                : Languages.written(new Div(words), written);
    }

    private void row(String field, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        Div pair = new Div(new DescriptionList.Term(getTranslation("commitment-page.field." + field)), description);
        list.getElement().appendChild(pair.getElement());
    }

    private void support(CommitmentFacts facts) {
        Div all = new Div();
        addSide(all, Side.GOVERNMENT, facts.supportingGovernment());
        addSide(all, Side.CIVIL_SOCIETY, facts.supportingCivilSociety());
        addSide(all, Side.OTHER, facts.supportingOthers());
        if (all.getComponentCount() == 0) {
            all.setText(getTranslation("commitment-page.none"));
        }
        row("supporting", all);
    }

    private void addSide(Div all, Side side, String organisations) {
        if (!organisations.isBlank()) {
            all.add(new SideMark(side), written(organisations.strip()));
        }
    }

    /** The days, and below them the plan's own words for them. */
    private Component period(CommitmentFacts facts) {
        String days = Stream.of(facts.starts(), facts.ends())
                .filter(Objects::nonNull)
                .map(day -> Moments.day(day, getLocale()))
                .collect(Collectors.joining(" – "));
        if (days.isEmpty()) {
            return written(facts.periodText());
        }
        Div period = new Div(new Div(days));
        if (!facts.periodText().isBlank()) {
            period.add(written(facts.periodText()));
        }
        return period;
    }
}
