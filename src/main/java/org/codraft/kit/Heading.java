package org.codraft.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import java.util.Locale;

/** The top of a screen: its one heading, and at its end the screen's actions. */
public class Heading extends Header {

    private final Div actions = new Div();
    private final H1 title;

    public Heading(String title) {
        this.title = new H1(title);
        addClassName("screen-heading");
        actions.addClassName("screen-actions");
        add(this.title, actions);
    }

    /** Says in which language the title is written, where somebody else wrote it. */
    public Heading in(Locale language) {
        Languages.written(title, language);
        return this;
    }

    public Heading with(Component... moreActions) {
        actions.add(moreActions);
        return this;
    }
}
