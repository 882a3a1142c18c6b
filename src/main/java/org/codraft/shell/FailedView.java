package org.codraft.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.codraft.kit.EmptyState;
import org.codraft.kit.Heading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A screen could not be made. The number on it is the one the log's lines carry. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailedView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        LOG.error("A screen could not be made", error.getException());
        removeAll();
        String number = Optional.ofNullable(MDC.get("request")).orElse("-");
        add(
                new Heading(getTranslation("shell.failed-title")),
                new EmptyState(
                        getTranslation("shell.failed", number),
                        getTranslation("shell.failed-why"),
                        new Anchor("/", getTranslation("shell.to-the-start"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failed-title") + " · Codraft";
    }
}
