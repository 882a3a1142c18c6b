package org.codraft.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.codraft.discussion.ContributionKind;
import org.codraft.kit.Notice;
import org.codraft.kit.TimeAgo;
import org.codraft.membership.ui.PersonLine;
import org.codraft.notification.Attention;
import org.codraft.notification.Followed;
import org.codraft.notification.Matter;
import org.codraft.notification.NoticeKind;
import org.codraft.notification.Saying;

/** One thing that waits: who, what, the words, and the way there. */
class NoticeItem extends ListItem {

    private static final int SHORT = 280;

    private final org.codraft.notification.Notice notice;
    private final InboxDesk desk;
    private final Runnable reload;

    NoticeItem(
            String country,
            Matter matter,
            org.codraft.notification.Notice notice,
            InboxDesk desk,
            boolean done,
            Runnable reload) {
        this.notice = notice;
        this.desk = desk;
        this.reload = reload;
        addClassName("inbox-notice");
        setClassName("unread", !notice.read() && !done);
        String sentence = getTranslation(Saying.of(notice), notice.called());
        Anchor way = new Anchor("/" + NotificationNavigation.place(country, matter, notice), sentence);
        way.addClassName("inbox-said");
        Div top = new Div(
                new PersonLine(
                        notice.by().person(),
                        notice.by().organisation(),
                        notice.by().side()),
                way);
        top.addClassName("inbox-top");
        if (!notice.read() && !done) {
            Span unread = new Span(getTranslation("inbox.new"));
            unread.addClassName("inbox-new");
            top.add(unread);
        }
        add(top);
        Saying.passages(notice).forEach(passage -> add(passage(passage)));
        Div bottom = new Div(new TimeAgo(notice.at(), desk.clock().instant()), done ? putBack() : done(sentence));
        bottom.addClassName("inbox-bottom");
        if (!done && notice.kind() == NoticeKind.REPLIED && notice.place().kind() == ContributionKind.COMMENT) {
            bottom.add(mute());
        }
        add(bottom);
    }

    private Component passage(Saying.Passage passage) {
        String words = passage.words();
        boolean whole = words.codePointCount(0, words.length()) <= SHORT;
        Span text = new Span(whole ? words : words.substring(0, words.offsetByCodePoints(0, SHORT)) + "…");
        text.addClassName("inbox-words");
        Paragraph paragraph = new Paragraph();
        if (!passage.label().isEmpty()) {
            Span label = new Span(getTranslation(passage.label()));
            label.addClassName("inbox-label");
            paragraph.add(label);
        }
        paragraph.add(text);
        return paragraph;
    }

    private Button done(String sentence) {
        Button done = quiet("inbox.put-away", () -> desk.inbox().putAway(notice.id()));
        done.setAriaLabel(getTranslation("inbox.put-away-of", sentence));
        return done;
    }

    private Button putBack() {
        return quiet("inbox.put-back", () -> desk.inbox().putBack(notice.id()));
    }

    private Button mute() {
        return quiet("inbox.mute-thread", () -> {
            desk.following().pay(Followed.thread(notice.place().id()), Attention.MUTE);
            desk.inbox().putAway(notice.id());
            Notice.done(getTranslation("inbox.thread-muted"));
        });
    }

    private Button quiet(String verb, Runnable act) {
        Button button = new Button(getTranslation(verb), click -> {
            act.run();
            reload.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
