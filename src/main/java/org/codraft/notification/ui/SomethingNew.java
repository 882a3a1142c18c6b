package org.codraft.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import org.codraft.membership.Actor;
import org.codraft.membership.SignedInPerson;
import org.codraft.notification.Inboxes;
import org.jspecify.annotations.Nullable;

/** A quiet line that more has come since the list was shown, and the way to see it; nothing moves under a finger. */
class SomethingNew extends Div {

    private final OpenInboxes open;
    private final Actor person;
    private final Inboxes inbox;
    private final Runnable show;
    private final int seen;
    private @Nullable Registration registration;

    SomethingNew(OpenInboxes open, Actor person, Inboxes inbox, Runnable show) {
        this.open = open;
        this.person = person;
        this.inbox = inbox;
        this.show = show;
        this.seen = inbox.unread();
        addClassName("live-line");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Runnable tell = SignedInPerson.later(this::tell);
        registration = open.open(person, () -> ui.access(tell::run));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (registration != null) {
            registration.remove();
            registration = null;
        }
    }

    private void tell() {
        removeAll();
        if (inbox.unread() > seen) {
            add(
                    new Span(getTranslation("inbox.something-new")),
                    new Button(getTranslation("inbox.show-it"), click -> show.run()));
        }
    }
}
