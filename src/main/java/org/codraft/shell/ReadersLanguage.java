package org.codraft.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import org.codraft.kit.Languages;
import org.codraft.membership.Accounts;
import org.codraft.membership.SignedInPerson;
import org.springframework.stereotype.Component;

/**
 * The language a page speaks: the account's, for whoever is signed in; for others the one they chose ({@code ?lang=es})
 * or else their browser's. The page says it of itself, so that it is read aloud with the right voice.
 */
@Component
class ReadersLanguage implements VaadinServiceInitListener {

    /** The parameter by which somebody who has not signed in chooses. */
    static final String CHOICE = "lang";

    private final Accounts accounts;

    ReadersLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::begin);
        event.getSource().addUIInitListener(this::begin);
    }

    private void begin(IndexHtmlResponse page) {
        VaadinSession session = VaadinSession.getCurrent();
        own().or(() -> chosen(page.getVaadinRequest())).ifPresent(session::setLocale);
        page.getDocument()
                .getElementsByTag("html")
                .attr("lang", session.getLocale().getLanguage());
    }

    private void begin(UIInitEvent event) {
        UI ui = event.getUI();
        own().ifPresent(ui::setLocale);
        // What the page says by itself when the server can't be reached.
        ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("shell.line-lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("shell.line-gone"));
    }

    private Optional<Locale> own() {
        return SignedInPerson.current().flatMap(accounts::language);
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        return Optional.ofNullable(request.getParameter(CHOICE)).flatMap(Languages::spoken);
    }
}
