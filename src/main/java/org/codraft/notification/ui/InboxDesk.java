package org.codraft.notification.ui;

import java.time.Clock;
import org.codraft.notification.Following;
import org.codraft.notification.Inboxes;
import org.springframework.stereotype.Component;

/** What the parts of an inbox work with, handed to them together. */
@Component
record InboxDesk(Inboxes inbox, Following following, Clock clock) {}
