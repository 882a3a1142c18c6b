package org.codraft.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.codraft.membership.Accounts;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;
import org.codraft.notification.Inboxes;
import org.springframework.stereotype.Component;

/** What the frame of every screen shows of the inbox. */
@Component
public class InboxWays {

    private final Inboxes inbox;
    private final OpenInboxes open;
    private final Accounts accounts;

    InboxWays(Inboxes inbox, OpenInboxes open, Accounts accounts) {
        this.inbox = inbox;
        this.open = open;
        this.accounts = accounts;
    }

    /** The way to the inbox of whoever looks; empty for whom nothing can wait here. */
    public Optional<Anchor> way(String country) {
        return reader().map(person -> new InboxWay(country, inbox, open, person));
    }

    /** Whoever comes to where something was said has read that it was: by the inbox, a mail, or any other way. */
    public void arrived(QueryParameters asked) {
        Stream.of(NotificationNavigation.THREAD, NotificationNavigation.SUGGESTION, NotificationNavigation.INPUT)
                .flatMap(name -> asked.getSingleParameter(name).stream())
                .flatMap(id -> id(id).stream())
                .forEach(place -> reader().ifPresent(person -> inbox.readAt(place)));
    }

    private Optional<Actor> reader() {
        return accounts.here().filter(person -> person.may(Right.READ_DRAFTS));
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
