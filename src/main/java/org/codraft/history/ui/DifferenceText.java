package org.codraft.history.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.codraft.history.ui.WordDifference.Piece;

/**
 * A text beside what it was: added words underlined, removed words struck, both named for a screen reader. Long
 * stretches without a change are shortened. Only ever text, whatever somebody wrote into it.
 */
public class DifferenceText extends Div {

    private static final int CONTEXT = 90;

    public DifferenceText(String from, String to) {
        addClassName("difference");
        WordDifference difference = WordDifference.between(from, to);
        int last = difference.pieces().size() - 1;
        for (int i = 0; i <= last; i++) {
            show(difference.pieces().get(i), i > 0, i < last);
        }
    }

    private void show(Piece piece, boolean afterAChange, boolean beforeAChange) {
        switch (piece.fate()) {
            case KEPT -> add(new Text(shortened(piece.text(), afterAChange, beforeAChange)));
            case ADDED -> add(changed("ins", "history.added", piece.text()));
            case REMOVED -> add(changed("del", "history.removed", piece.text()));
        }
    }

    private HtmlContainer changed(String tag, String label, String text) {
        Span spoken = new Span(getTranslation(label) + " ");
        spoken.addClassName("visually-hidden");
        HtmlContainer changed = new HtmlContainer(tag);
        changed.add(spoken, new Text(text));
        return changed;
    }

    private static String shortened(String text, boolean afterAChange, boolean beforeAChange) {
        int kept = (afterAChange ? CONTEXT : 0) + (beforeAChange ? CONTEXT : 0);
        if (text.length() <= kept + CONTEXT) {
            return text;
        }
        String beginning = afterAChange ? text.substring(0, wordEnd(text, CONTEXT)) : "";
        String end = beforeAChange ? text.substring(wordStart(text, text.length() - CONTEXT)) : "";
        return beginning + " … " + end;
    }

    private static int wordEnd(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? from : space;
    }

    private static int wordStart(String text, int from) {
        int space = text.lastIndexOf(' ', from);
        return space < 0 ? from : space + 1;
    }
}
