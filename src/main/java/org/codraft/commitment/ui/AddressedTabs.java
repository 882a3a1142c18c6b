package org.codraft.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tabs that stand in the address. A tab's content is made when it is shown, and made anew when it is stale. */
class AddressedTabs extends Div {

    private final Div names = new Div();
    private final List<Part> parts = new ArrayList<>();
    private final Consumer<String> chosen;
    private int shown;

    /** @param chosen takes the key of the tab the person turned to */
    AddressedTabs(String label, Consumer<String> chosen) {
        this.chosen = chosen;
        addClassName("addressed-tabs");
        names.addClassName("tab-names");
        names.getElement().setAttribute("role", "tablist");
        names.getElement().setAttribute("aria-label", label);
        Shortcuts.addShortcutListener(this, () -> choose(shown + 1), Key.ARROW_RIGHT)
                .listenOn(names);
        Shortcuts.addShortcutListener(this, () -> choose(shown - 1), Key.ARROW_LEFT)
                .listenOn(names);
        add(names);
    }

    /** @param key what the tab is called in the address; the first one's may be empty */
    void add(String key, String name, Supplier<Component> content) {
        int place = parts.size();
        NativeButton tab = new NativeButton(name, click -> choose(place));
        tab.setId("tab-" + place);
        tab.getElement().setAttribute("role", "tab").setAttribute("aria-controls", "tab-panel-" + place);
        Div panel = new Div();
        panel.setId("tab-panel-" + place);
        panel.getElement().setAttribute("role", "tabpanel").setAttribute("aria-labelledby", "tab-" + place);
        parts.add(new Part(key, tab, panel, content));
        names.add(tab);
        add(panel);
    }

    /** Turns to the tab with this key; an unknown one leads to the first. */
    void turnTo(String key) {
        int index = 0;
        for (int i = 0; i < parts.size(); i++) {
            index = parts.get(i).key().equals(key) ? i : index;
        }
        show(index);
    }

    /** What the tabs show is out of date. */
    void refresh() {
        parts.forEach(part -> part.panel().removeAll());
        show(shown);
    }

    private void choose(int index) {
        if (index >= 0 && index < parts.size()) {
            show(index);
            parts.get(index).tab().focus();
            chosen.accept(parts.get(index).key());
        }
    }

    private void show(int index) {
        shown = index;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            part.tab().getElement().setAttribute("aria-selected", String.valueOf(i == index));
            part.tab().getElement().setAttribute("tabindex", i == index ? "0" : "-1");
            part.panel().setVisible(i == index);
        }
        Part part = parts.get(index);
        if (part.panel().getComponentCount() == 0) {
            part.panel().add(part.content().get());
        }
    }

    private record Part(String key, NativeButton tab, Div panel, Supplier<Component> content) {}
}
