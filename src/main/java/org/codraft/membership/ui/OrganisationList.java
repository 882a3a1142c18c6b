package org.codraft.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.kit.EmptyState;
import org.codraft.membership.Members;
import org.codraft.membership.Organisation;
import org.codraft.membership.Organisations;
import org.codraft.membership.Side;

/** The organisations of a country, by side, with how many of its people each has. */
class OrganisationList extends Div {

    private final Organisations organisations;
    private final Members members;
    private final boolean maybeChanged;
    private List<Organisation> all = List.of();
    private Map<UUID, Long> people = Map.of();
    private String wanted = "";

    OrganisationList(Organisations organisations, Members members, boolean maybeChanged) {
        this.organisations = organisations;
        this.members = members;
        this.maybeChanged = maybeChanged;
        addClassName("organisation-list");
    }

    void refresh() {
        all = organisations.all();
        people = members.all().stream()
                .collect(Collectors.groupingBy(person -> person.organisation().id(), Collectors.counting()));
        show();
    }

    void find(String words) {
        wanted = words.strip().toLowerCase(Locale.ROOT);
        show();
    }

    private void show() {
        removeAll();
        Map<Side, List<Organisation>> bySide = all.stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(wanted))
                .collect(Collectors.groupingBy(Organisation::side, TreeMap::new, Collectors.toList()));
        bySide.forEach((side, there) -> {
            UnorderedList list = new UnorderedList();
            there.forEach(one -> list.add(line(one, people.getOrDefault(one.id(), 0L))));
            add(new Section(new H2(new SideMark(side)), list));
        });
        if (bySide.isEmpty()) {
            add(new EmptyState(getTranslation("people.none-found"), getTranslation("people.none-found-why")));
        }
    }

    private ListItem line(Organisation organisation, long people) {
        Span name = new Span(organisation.name());
        name.addClassName("organisation-name");
        Span count = new Span(getTranslation("people.count", people));
        count.addClassName("organisation-people");
        ListItem line = new ListItem(name, count);
        if (maybeChanged) {
            Button rename = new Button(getTranslation("people.rename"), click -> rename(organisation));
            rename.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            rename.setAriaLabel(getTranslation("people.rename-which", organisation.name()));
            line.add(rename);
        }
        return line;
    }

    private void rename(Organisation organisation) {
        TextField name = new TextField(getTranslation("people.organisation-name"));
        name.setValue(organisation.name());
        name.setHelperText(getTranslation("people.rename-why"));
        name.setAutofocus(true);
        Runnable act = () -> {
            organisations.rename(organisation.id(), name.getValue());
            refresh();
        };
        new SmallForm(
                        getTranslation("people.rename-which", organisation.name()),
                        getTranslation("people.rename"),
                        act,
                        name)
                .open();
    }

    /** Asks for a new one's name and side. */
    void addOne() {
        TextField name = new TextField(getTranslation("people.organisation-name"));
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        SideField side = new SideField();
        Runnable act = () -> {
            organisations.add(name.getValue(), side.chosen());
            refresh();
        };
        new SmallForm(
                        getTranslation("people.add-organisation"),
                        getTranslation("people.add-organisation-verb"),
                        act,
                        name,
                        side)
                .open();
    }
}
