package org.codraft.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** An empty list says what it is for and offers its first step. */
public class EmptyState extends Div {

    public EmptyState(String title, String explanation, Component... firstSteps) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(explanation));
        add(firstSteps);
    }
}
