package org.codraft.discussion.ledger.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.codraft.commitment.ui.CommitmentNavigation;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.ledger.LedgerEntry;
import org.codraft.discussion.ledger.LedgerEntry.Answer;
import org.codraft.discussion.ledger.LedgerEntry.InCommitment;

/** What came of it: the change that was made, the words that were adopted, and the way to where they stand. */
class BecamePart extends Div {

    BecamePart(LedgerEntry entry, LedgerPlace place) {
        addClassName("ledger-became");
        Answer answer = entry.answer();
        if (answer != null && !answer.changeMade().isEmpty()) {
            add(new Paragraph(answer.changeMade()));
        }
        if (answer != null && entry.isAdopted() && !answer.finalWords().isEmpty()) {
            HtmlContainer words = new HtmlContainer("blockquote");
            words.addClassName("final-words");
            words.setText(answer.finalWords());
            add(words);
        }
        if (answer != null && entry.isAdopted() && answer.version() != null) {
            Span version = new Span(getTranslation("ledger.version", answer.version()));
            version.addClassName("ledger-label");
            add(version);
        }
        entry.commitments().forEach(commitment -> add(way(entry, commitment, place)));
        setVisible(getComponentCount() > 0);
    }

    private Anchor way(LedgerEntry entry, InCommitment commitment, LedgerPlace place) {
        String address = "/" + CommitmentNavigation.commitment(place.country(), place.plan(), commitment.reference());
        String beside = switch (entry.contribution().kind()) {
            case INPUT -> "";
            case SUGGESTION ->
                text(entry) + "tab=suggestions&suggestion="
                        + entry.contribution().id();
            case COMMENT ->
                text(entry) + "tab=comments&thread=" + entry.contribution().id();
        };
        boolean words = entry.contribution().kind() == ContributionKind.SUGGESTION && entry.isAdopted();
        String name = getTranslation("ledger.commitment", commitment.number(), commitment.title());
        return new Anchor(address + beside, words ? getTranslation("ledger.words-in", name) : name);
    }

    private static String text(LedgerEntry entry) {
        Answer answer = entry.answer();
        return answer == null || answer.language().isEmpty() ? "?" : "?lang=" + answer.language() + "&";
    }
}
