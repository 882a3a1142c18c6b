package org.codraft.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.codraft.kit.EmptyState;
import org.codraft.kit.Heading;
import org.codraft.notification.Outbox;

/** The country's mail that was not sent: why, and what it says. */
@PermitAll
@Route(NotificationNavigation.OUTBOX_ROUTE)
class OutboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Outbox outbox;
    private final Clock clock;

    OutboxView(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
        addClassName("outbox-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        boolean server = outbox.hasServer();
        List<Outbox.Lying> lying = outbox.lying();
        removeAll();
        add(new Heading(getTranslation("outbox.title")));
        if (!server) {
            Paragraph kept = new Paragraph(getTranslation("outbox.all-kept"));
            kept.addClassName("outbox-kept");
            add(kept);
        }
        if (lying.isEmpty()) {
            add(new EmptyState(
                    getTranslation("outbox.empty"),
                    getTranslation(server ? "outbox.empty-why" : "outbox.empty-without-server")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("outbox-list");
        lying.forEach(mail -> list.add(new LyingMail(mail, outbox, server, clock.instant(), this::show)));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outbox.title") + " · Codraft";
    }
}
