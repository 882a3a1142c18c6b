package org.codraft.notification.ui;

import org.codraft.notification.Matter;
import org.codraft.notification.Notice;
import org.codraft.notification.Ways;
import org.springframework.stereotype.Component;

/** The addresses of our screens, for mail. */
@Component
class WaysInMail implements Ways {

    @Override
    public String to(String country, Matter matter, Notice notice) {
        return NotificationNavigation.place(country, matter, notice);
    }

    @Override
    public String toMailSettings(String country) {
        return NotificationNavigation.mail(country);
    }
}
