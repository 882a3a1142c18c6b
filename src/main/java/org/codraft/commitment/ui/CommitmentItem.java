package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.kit.Languages;
import org.codraft.kit.Moments;
import org.codraft.membership.Side;
import org.codraft.membership.ui.SideMark;

/** One commitment in the plan's list: what it is, who stands behind it, how far its text is. */
class CommitmentItem extends ListItem {

    /** @param language what the plan is written in */
    CommitmentItem(CommitmentSummary commitment, String address, Locale language) {
        addClassName("commitment-item");
        Span number = new Span(commitment.number());
        number.addClassName("commitment-number");
        Anchor title = Languages.written(new Anchor(address, commitment.title()), language);
        Div text = new Div(new H3(title));
        text.addClassName("commitment-text");
        if (commitment.withdrawn()) {
            addClassName("withdrawn");
            text.add(note("withdrawn-reason", getTranslation("plan.withdrawn", commitment.withdrawalReason())));
        } else {
            Paragraph lead = Languages.written(note("commitment-lead", commitment.lead()), language);
            text.add(lead, support(commitment), progress(commitment));
        }
        add(number, text);
    }

    private static Paragraph note(String name, String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName(name);
        return note;
    }

    private Div support(CommitmentSummary commitment) {
        Div support = new Div();
        support.addClassName("commitment-support");
        Arrays.stream(Side.values()).filter(commitment::isSupportedBy).forEach(side -> support.add(new SideMark(side)));
        support.setVisible(support.getComponentCount() > 0);
        return support;
    }

    private Div progress(CommitmentSummary commitment) {
        String words = commitment.nextDeadline() == null
                ? getTranslation(
                        "plan.progress", commitment.answered(), commitment.questions(), commitment.milestones())
                : getTranslation(
                        "plan.progress-and-deadline",
                        commitment.answered(),
                        commitment.questions(),
                        commitment.milestones(),
                        Moments.day(commitment.nextDeadline(), getLocale()));
        Div progress = new Div(new QuietBar(commitment.progress()), new Span(words));
        progress.addClassName("commitment-progress");
        return progress;
    }
}
