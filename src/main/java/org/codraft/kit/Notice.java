package org.codraft.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.codraft.shared.NotPossible;

/** A sentence that appears for a moment: what has been done, or what could not be. */
public final class Notice {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private Notice() {}

    /** Says that something was done. */
    public static void done(String sentence) {
        Notification notice = Notification.show(sentence, LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** Says what could not be done and why; it is announced at once and stays until it is put away. */
    public static void problem(String sentence) {
        Notification notice = new Notification();
        Button putAway = new Button(UI.getCurrent().getTranslation("kit.put-away"), click -> notice.close());
        putAway.addThemeVariants(ButtonVariant.TERTIARY);
        Div content = new Div(new Span(sentence), putAway);
        content.addClassName("notice");
        notice.add(content);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        notice.setDuration(0);
        notice.open();
    }

    /** Says which rule of the domain forbids it, in the reader's language. */
    public static void problem(NotPossible rule) {
        problem(UI.getCurrent().getTranslation(rule.sentence(), rule.arguments()));
    }
}
