package org.codraft.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The top of a screen: its one heading, and at its end the screen's actions. */
public class Heading extends Header {

    private final Div actions = new Div();

    public Heading(String title) {
        addClassName("screen-heading");
        actions.addClassName("screen-actions");
        add(new H1(title), actions);
    }

    public Heading with(Component... moreActions) {
        actions.add(moreActions);
        return this;
    }
}
