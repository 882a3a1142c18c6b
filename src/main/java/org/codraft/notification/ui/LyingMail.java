package org.codraft.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Set;
import org.codraft.kit.Languages;
import org.codraft.kit.Notice;
import org.codraft.kit.TimeAgo;
import org.codraft.notification.MailState;
import org.codraft.notification.Outbox;
import org.codraft.shared.NotPossible;

/** A mail that was not sent: to whom, why not, and, opened, what it says. */
class LyingMail extends ListItem {

    private static final Set<MailState> AT_REST = Set.of(MailState.KEPT, MailState.FAILED, MailState.UNCERTAIN);

    LyingMail(Outbox.Lying mail, Outbox outbox, boolean server, Instant now, Runnable reload) {
        addClassName("lying-mail");
        Span to = new Span(mail.person() + " · " + mail.address());
        to.addClassName("outbox-to");
        Span state = new Span(getTranslation("outbox.state." + mail.state(), mail.attempts()));
        state.addClassName("outbox-state");
        Div line = new Div(to, state, new TimeAgo(mail.made(), now));
        line.addClassName("outbox-line");
        add(line);
        if (!mail.problem().isEmpty()) {
            add(new Paragraph(getTranslation("outbox.problem", mail.problem())));
        }
        String subject = mail.subject().isEmpty() ? getTranslation("outbox.not-written") : mail.subject();
        Pre words = Languages.written(new Pre(), mail.language());
        Details text = new Details(subject, words);
        text.addOpenedChangeListener(opened ->
                words.setText(opened.isOpened() ? outbox.words(mail.id()).orElse("") : ""));
        add(text);
        if (server && AT_REST.contains(mail.state())) {
            add(send(mail, outbox, reload));
        }
    }

    private Button send(Outbox.Lying mail, Outbox outbox, Runnable reload) {
        Button send = new Button(getTranslation("outbox.send"), click -> {
            try {
                outbox.send(mail.id());
                Notice.done(getTranslation("outbox.sent-soon"));
            } catch (NotPossible rule) {
                Notice.problem(rule);
            }
            reload.run();
        });
        send.addThemeVariants(ButtonVariant.TERTIARY);
        send.setAriaLabel(getTranslation("outbox.send-to", mail.person()));
        return send;
    }
}
