package org.codraft.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tabs that stand in the address. A tab's content is made when it is shown, and made anew when it is stale. */
class AddressedTabs extends Div {

    private final TabSheet tabs = new TabSheet();
    private final List<Part> parts = new ArrayList<>();

    /** @param chosen takes the key of the tab the person turned to */
    AddressedTabs(Consumer<String> chosen) {
        tabs.addSelectedChangeListener(change -> {
            fill();
            if (change.isFromClient()) {
                chosen.accept(current().key());
            }
        });
        add(tabs);
    }

    /** @param key what the tab is called in the address; the first one's may be empty */
    void add(String key, String name, Supplier<Component> content) {
        Div panel = new Div();
        parts.add(new Part(key, panel, content));
        tabs.add(new Tab(name), panel);
    }

    /** Turns to the tab with this key; an unknown one leads to the first. */
    void turnTo(String key) {
        int index = 0;
        for (int i = 0; i < parts.size(); i++) {
            index = parts.get(i).key().equals(key) ? i : index;
        }
        tabs.setSelectedIndex(index);
        fill();
    }

    /** What the tabs show is out of date. */
    void refresh() {
        parts.forEach(part -> part.panel().removeAll());
        fill();
    }

    private Part current() {
        return parts.get(Math.max(0, tabs.getSelectedIndex()));
    }

    private void fill() {
        Part shown = current();
        if (shown.panel().getComponentCount() == 0) {
            shown.panel().add(shown.content().get());
        }
    }

    private record Part(String key, Div panel, Supplier<Component> content) {}
}
