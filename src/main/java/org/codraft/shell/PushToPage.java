package org.codraft.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.shared.ApplicationConstants;

/**
 * The way by which the server tells a page what is new. A page that closes by a request of its own is told nothing more:
 * its browser is leaving, and the session, and with it the page that comes next, would wait a second for words that
 * nobody receives.
 */
class PushToPage extends AtmospherePushConnection {

    PushToPage(UI page) {
        super(page);
    }

    @Override
    public void push(boolean async) {
        if (!isLeaving()) {
            super.push(async);
        }
    }

    private boolean isLeaving() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return getUI().isClosing()
                && request != null
                && String.valueOf(getUI().getUIId()).equals(request.getParameter(ApplicationConstants.UI_ID_PARAMETER));
    }
}
