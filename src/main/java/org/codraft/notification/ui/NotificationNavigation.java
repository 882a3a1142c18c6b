package org.codraft.notification.ui;

import org.codraft.commitment.ui.CommitmentNavigation;
import org.codraft.notification.Matter;
import org.codraft.notification.Notice;

/** The addresses of the inbox and of what is behind it. Each begins with the country's slug and has no leading slash. */
public final class NotificationNavigation {

    static final String INBOX_ROUTE = ":country/inbox";
    static final String MAIL_ROUTE = ":country/inbox/mail";
    static final String OUTBOX_ROUTE = ":country/outbox";

    /** Which list of the inbox, in its address. */
    static final String SHOW = "show";

    static final String DONE = "done";

    /** What an address names that something was said about. */
    static final String THREAD = "thread";

    static final String SUGGESTION = "suggestion";
    static final String INPUT = "input";

    private NotificationNavigation() {}

    public static String inbox(String country) {
        return country + "/inbox";
    }

    static String done(String country) {
        return inbox(country) + "?" + SHOW + "=" + DONE;
    }

    static String mail(String country) {
        return inbox(country) + "/mail";
    }

    static String outbox(String country) {
        return country + "/outbox";
    }

    /** Where it was said. */
    static String place(String country, Matter matter, Notice notice) {
        String where = matter.commitment()
                .map(commitment ->
                        CommitmentNavigation.commitment(country, matter.plan().slug(), commitment.reference()))
                .orElse(country + "/inputs");
        return switch (notice.place().kind()) {
            case COMMENT ->
                where + "?tab=discussion&" + THREAD + "=" + notice.place().id();
            case SUGGESTION ->
                where + "?tab=discussion&" + SUGGESTION + "=" + notice.place().id();
            case INPUT -> country + "/inputs?" + INPUT + "=" + notice.place().id();
        };
    }
}
