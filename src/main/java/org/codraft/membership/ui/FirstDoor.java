package org.codraft.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.codraft.shared.NotPossible;

/** A page before anybody is signed in: one sheet with a few words, a form or an end, and nothing else. */
class FirstDoor extends Main {

    private final Div sheet = new Div();

    FirstDoor() {
        addClassName("first-door");
        sheet.addClassName("sheet");
        add(sheet);
    }

    /** Says what this is about and asks for it. */
    void ask(String title, Component words, String verb, Runnable action, Component... fields) {
        Paragraph problem = new Paragraph();
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        Div column = new Div(fields);
        column.addClassName("form-fields");
        Button act = new Button(verb, click -> {
            problem.setText("");
            try {
                action.run();
            } catch (NotPossible rule) {
                problem.setText(getTranslation(rule.sentence(), rule.arguments()));
            }
        });
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.addClickShortcut(Key.ENTER).listenOn(column);
        show(title, words, column, problem, act);
    }

    /** Says how it ended and where to go from here. */
    void end(String title, String words, String path, String wayOn) {
        Anchor way = new Anchor("/" + path, wayOn);
        way.addClassName("way-on");
        way.setRouterIgnore(true);
        Paragraph what = new Paragraph(words);
        what.getElement().setAttribute("role", "status");
        show(title, what, way);
    }

    private void show(String title, Component... content) {
        sheet.removeAll();
        Paragraph product = new Paragraph("Codraft");
        product.addClassName("product-name");
        sheet.add(product, new H1(title));
        sheet.add(content);
    }
}
