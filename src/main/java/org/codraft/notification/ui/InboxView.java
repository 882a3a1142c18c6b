package org.codraft.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.codraft.kit.EmptyState;
import org.codraft.kit.Heading;
import org.codraft.membership.Accounts;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;
import org.codraft.notification.Matter;

/** What waits for whoever looks, commitment by commitment, each thing with the way to where it was said. */
@PermitAll
@Route(NotificationNavigation.INBOX_ROUTE)
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final InboxDesk desk;
    private final Accounts accounts;
    private final OpenInboxes open;
    private String country = "";
    private boolean done;

    InboxView(InboxDesk desk, Accounts accounts, OpenInboxes open) {
        this.desk = desk;
        this.accounts = accounts;
        this.open = open;
        addClassName("inbox-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        country = event.getRouteParameters().get("country").orElseThrow();
        done = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NotificationNavigation.SHOW)
                .filter(NotificationNavigation.DONE::equals)
                .isPresent();
        show();
    }

    private void show() {
        List<Matter> matters = done ? desk.inbox().done() : desk.inbox().waiting();
        Actor person = accounts.here().orElseThrow();
        removeAll();
        Heading heading = new Heading(getTranslation("inbox.title"));
        heading.with(new Anchor("/" + NotificationNavigation.mail(country), getTranslation("inbox.mail-settings")));
        if (person.may(Right.READ_OUTBOX)) {
            heading.with(new Anchor("/" + NotificationNavigation.outbox(country), getTranslation("outbox.title")));
        }
        add(heading, lists());
        if (matters.isEmpty()) {
            add(nothing());
        } else {
            if (!done) {
                add(new Paragraph(AtAGlance.of(matters, (key, values) -> getTranslation(key, values))));
            }
            matters.forEach(matter -> add(new MatterPart(country, matter, desk, done, this::show)));
        }
        if (!done) {
            add(new SomethingNew(open, person, desk.inbox(), this::show));
        }
    }

    private EmptyState nothing() {
        return done
                ? new EmptyState(getTranslation("inbox.nothing-done"), getTranslation("inbox.nothing-done-why"))
                : new EmptyState(getTranslation("inbox.nothing"), getTranslation("inbox.nothing-why"));
    }

    private Nav lists() {
        Nav lists = new Nav(
                list("inbox.waits", NotificationNavigation.inbox(country), !done),
                list("inbox.done", NotificationNavigation.done(country), done));
        lists.addClassName("inbox-lists");
        lists.getElement().setAttribute("aria-label", getTranslation("inbox.lists"));
        return lists;
    }

    private Anchor list(String name, String path, boolean here) {
        Anchor list = new Anchor("/" + path, getTranslation(name));
        if (here) {
            list.getElement().setAttribute("aria-current", "page");
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.title") + " · Codraft";
    }
}
