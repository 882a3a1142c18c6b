package org.codraft.kit;

import com.vaadin.flow.component.UI;
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
        notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** Says what could not be done and why; it is announced at once. */
    public static void problem(String sentence) {
        Notification notice = Notification.show(sentence, 2 * LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
    }

    /** Says which rule of the domain forbids it, in the reader's language. */
    public static void problem(NotPossible rule) {
        problem(UI.getCurrent().getTranslation(rule.sentence(), rule.arguments()));
    }
}
