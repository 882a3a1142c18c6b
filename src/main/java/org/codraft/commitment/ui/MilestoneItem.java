package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.kit.Languages;
import org.codraft.kit.Moments;
import org.codraft.membership.Side;
import org.codraft.membership.ui.SideMark;

/** One milestone to read: by when, what, by whom. */
class MilestoneItem extends ListItem {

    MilestoneItem(int number, MilestoneFacts facts, Locale language) {
        addClassName("milestone");
        Paragraph when = new Paragraph(when(facts));
        when.addClassName("milestone-when");
        add(Languages.written(new H3(number + ". " + facts.title()), language), when);
        if (!facts.outputs().isBlank()) {
            add(new DraftedText(facts.outputs(), language));
        }
        Div who = new Div();
        who.addClassName("milestone-who");
        if (!facts.lead().isBlank()) {
            who.add(Languages.written(new Span(facts.lead()), language));
        }
        support(who, Side.GOVERNMENT, facts.supportingGovernment(), language);
        support(who, Side.CIVIL_SOCIETY, facts.supportingCivilSociety(), language);
        support(who, Side.OTHER, facts.supportingOthers(), language);
        if (who.getComponentCount() > 0) {
            add(who);
        }
    }

    /** The plan's own words, and the day beside them unless they say it themselves. */
    private String when(MilestoneFacts facts) {
        String day = Moments.day(facts.deadline(), getLocale());
        String words = facts.deadlineText();
        if (words.isBlank()) {
            return day.isEmpty() ? getTranslation("commitment-page.milestone.no-deadline") : day;
        }
        return day.isEmpty() || words.contains(day) ? words : words + " (" + day + ")";
    }

    private static void support(Div who, Side side, String organisations, Locale language) {
        if (!organisations.isBlank()) {
            Span names = new Span(" " + String.join(", ", organisations.lines().toList()));
            who.add(new Span(new SideMark(side), Languages.written(names, language)));
        }
    }
}
