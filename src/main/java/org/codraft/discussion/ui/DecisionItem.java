package org.codraft.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Objects;
import org.codraft.discussion.Decision;
import org.codraft.kit.Moments;

/** An answer: what was decided, by whom, why, and the words it became. */
class DecisionItem extends Div {

    DecisionItem(Decision decision, Instant now) {
        addClassName("decision");
        Span kind = new Span(getTranslation("decision." + decision.kind()));
        kind.addClassName("decision-kind");
        add(kind, new SpeakerLine(decision.decider(), decision.decidedAt(), now));
        if (!decision.reason().isEmpty()) {
            Paragraph reason = new Paragraph(decision.reason());
            reason.addClassName("comment-words");
            add(reason);
        }
        decision.deferredUntil()
                .ifPresent(day -> add(new Paragraph(
                        getTranslation("discussion-page.deferred-until", Moments.day(day, getLocale())))));
        String became = Objects.requireNonNullElse(decision.effect().finalWords(), "");
        if (!became.isBlank()) {
            add(new Paragraph(getTranslation("discussion-page.final-words", became)));
        }
    }
}
