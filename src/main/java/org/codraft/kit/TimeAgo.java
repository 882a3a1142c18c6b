package org.codraft.kit;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.time.Instant;

/** "2 hours ago", with the exact moment on hover and for a screen reader; older than a week, the moment itself. */
@Tag("time")
public class TimeAgo extends HtmlComponent implements LocaleChangeObserver {

    private final Instant moment;
    private final Instant now;

    public TimeAgo(Instant moment, Instant now) {
        this.moment = moment;
        this.now = now;
        getElement().setAttribute("datetime", moment.toString());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        String exact = Moments.exact(moment, event.getLocale());
        setTitle(exact);
        getElement().setText(inWords(Duration.between(moment, now), exact));
    }

    private String inWords(Duration since, String exact) {
        if (since.toMinutes() < 1) {
            return getTranslation("kit.just-now");
        }
        if (since.toHours() < 1) {
            return getTranslation("kit.minutes-ago", since.toMinutes());
        }
        if (since.toDays() < 1) {
            return getTranslation("kit.hours-ago", since.toHours());
        }
        return since.toDays() < 7 ? getTranslation("kit.days-ago", since.toDays()) : exact;
    }
}
