package org.codraft.discussion.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.inputs.ui.Came;
import org.codraft.discussion.inputs.ui.InputsNavigation;
import org.codraft.discussion.inputs.ui.SaidBy;
import org.codraft.discussion.ledger.LedgerEntry;
import org.codraft.discussion.ledger.LedgerEntry.Said;
import org.codraft.kit.Moments;

/** One contribution: what was said, what was decided and why, and the words it became. */
class LedgerItem extends ListItem {

    private static final int LONGEST = 400;

    private final LedgerEntry entry;
    private final LedgerPlace place;

    LedgerItem(LedgerEntry entry, LedgerPlace place) {
        this.entry = entry;
        this.place = place;
        addClassName("ledger-item");
        add(said(), new DecidedPart(entry, place), new BecamePart(entry, place));
    }

    private Div said() {
        Said said = entry.said();
        H3 title = new H3(name());
        Div facts = new Div(
                new SaidBy(said.person(), said.organisation(), said.side(), said.forOrganisation()),
                new Span(said.channel()
                        .map(channel -> Came.of(channel, said.occasion(), said.on()))
                        .orElseGet(() -> getTranslation(
                                        "ledger.kind." + entry.contribution().kind()) + ", "
                                + Moments.day(said.on(), getLocale()))));
        facts.addClassName("contribution-facts");
        Div part = new Div(title, facts);
        part.addClassName("ledger-said");
        words(part, "del", said.before());
        words(part, entry.contribution().kind() == ContributionKind.SUGGESTION ? "ins" : "blockquote", said.words());
        if (!said.why().isEmpty()) {
            Paragraph why = new Paragraph(shortened(said.why()));
            why.addClassName("ledger-why");
            part.add(why);
        }
        return part;
    }

    /** An input has a page of its own; what was said beside a text is found at its commitment. */
    private Component name() {
        Said said = entry.said();
        boolean input = entry.contribution().kind() == ContributionKind.INPUT;
        String name = said.title().isEmpty() ? entry.called() : entry.called() + " · " + said.title();
        return new Anchor(
                "/"
                        + (input
                                ? InputsNavigation.input(place.country(), place.plan(), entry.number())
                                : LedgerNavigation.entry(place.country(), place.plan(), entry.called())),
                name);
    }

    private void words(Div part, String tag, String words) {
        String title = entry.said().title().replaceAll("…$", "");
        if (words.isEmpty() || words.equals(title)) {
            return;
        }
        if (tag.equals("del")) {
            Span what = new Span(getTranslation(
                    entry.contribution().kind() == ContributionKind.SUGGESTION
                            ? "ledger.instead-of-short"
                            : "ledger.on-words-short"));
            what.addClassName("ledger-label");
            part.add(what);
        }
        HtmlContainer quote = new HtmlContainer(
                tag.equals("del") && entry.contribution().kind() == ContributionKind.COMMENT ? "q" : tag);
        quote.setText(shortened(words));
        part.add(quote);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST) - 1)) + "…";
    }
}
