package org.codraft.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;

/** Gives each page its {@link PushToPage}. Vaadin finds it by its name in {@code META-INF/services}. */
public class PushToPages implements PushConnectionFactory {

    @Override
    public PushConnection apply(UI page) {
        return new PushToPage(page);
    }
}
