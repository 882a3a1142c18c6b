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
import org.codraft.kit.EmptyState;
import org.codraft.kit.Heading;
import org.codraft.membership.Refused;

/** The person may not see this screen; it tells nothing of what is on it. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class RefusedView extends Div implements HasErrorParameter<Refused>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> error) {
        removeAll();
        add(
                new Heading(getTranslation("shell.refused-title")),
                new EmptyState(
                        getTranslation("shell.refused"),
                        getTranslation("shell.refused-why"),
                        new Anchor("/", getTranslation("shell.to-the-start"))));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.refused-title") + " · Codraft";
    }
}
