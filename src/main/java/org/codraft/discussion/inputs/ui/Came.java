package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.codraft.discussion.inputs.Channel;
import org.codraft.kit.Moments;

/** How and when an input came: "Workshop (Nairobi), 3 March 2027". */
public final class Came {

    private Came() {}

    public static String of(Channel channel, String occasion, LocalDate saidOn) {
        UI reader = UI.getCurrent();
        String how = reader.getTranslation("inputs.channel." + channel);
        return (occasion.isEmpty() ? how : how + " (" + occasion + ")")
                + ", "
                + Moments.day(saidOn, reader.getLocale());
    }
}
