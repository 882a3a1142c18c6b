package org.codraft.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import org.codraft.membership.Actor;
import org.codraft.membership.SignedInPerson;
import org.codraft.notification.Inboxes;
import org.jspecify.annotations.Nullable;

/** The way to one's inbox, with how much in it is unread; counted anew as soon as that changes, on whichever node. */
class InboxWay extends Anchor {

    private static final int MOST_TO_SHOW = 99;

    private final Inboxes inbox;
    private final OpenInboxes open;
    private final Actor person;
    private final Span number = new Span();
    private final Span numberInWords = new Span();
    private @Nullable Registration registration;

    InboxWay(String country, Inboxes inbox, OpenInboxes open, Actor person) {
        this.inbox = inbox;
        this.open = open;
        this.person = person;
        setHref("/" + NotificationNavigation.inbox(country));
        addClassName("inbox-way");
        number.addClassName("inbox-number");
        number.getElement().setAttribute("aria-hidden", "true");
        numberInWords.addClassName("inbox-number-in-words");
        add(new Span(getTranslation("inbox.title")), number, numberInWords);
        count();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Runnable count = SignedInPerson.later(this::count);
        registration = open.open(person, () -> ui.access(count::run));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (registration != null) {
            registration.remove();
            registration = null;
        }
    }

    private void count() {
        int unread = inbox.unread();
        number.setVisible(unread > 0);
        numberInWords.setVisible(unread > 0);
        number.setText(unread == 0 ? "" : unread > MOST_TO_SHOW ? MOST_TO_SHOW + "+" : String.valueOf(unread));
        numberInWords.setText(unread == 0 ? "" : getTranslation("inbox.unread", unread));
    }
}
