package org.codraft.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.codraft.kit.EmptyState;
import org.codraft.membership.Members;
import org.codraft.membership.Membership;
import org.codraft.membership.Organisation;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/** The people of a country: side by side, organisation by organisation. */
class PeopleList extends Div {

    private final Members members;
    private final boolean maybeChanged;
    private Consumer<Membership> change = person -> {};
    private List<Membership> people = List.of();
    private String wanted = "";
    private @Nullable UUID inHand;

    /** @param maybeChanged whether the reader may change people, and so sees their e-mail addresses as well */
    PeopleList(Members members, boolean maybeChanged) {
        this.members = members;
        this.maybeChanged = maybeChanged;
        addClassName("people-list");
    }

    void onChange(Consumer<Membership> newChange) {
        change = newChange;
    }

    /** Reads the people anew; whoever was being changed keeps the keyboard's focus. */
    void refresh() {
        people = members.all();
        show();
        inHand = null;
    }

    /** Shows those in whom the words occur: in the name, the organisation, a role, or the state. */
    void find(String words) {
        wanted = words.strip().toLowerCase(Locale.ROOT);
        inHand = null;
        show();
    }

    private void show() {
        removeAll();
        Map<Side, List<Membership>> bySide = people.stream()
                .filter(person -> describe(person).contains(wanted))
                .collect(Collectors.groupingBy(
                        person -> person.organisation().side(), TreeMap::new, Collectors.toList()));
        bySide.forEach((side, there) -> add(section(side, there)));
        if (bySide.isEmpty()) {
            add(new EmptyState(getTranslation("people.nobody-found"), getTranslation("people.nobody-found-why")));
        }
    }

    private String describe(Membership person) {
        return String.join(
                        " ",
                        person.name(),
                        person.organisation().name(),
                        roles(person),
                        getTranslation("people.state." + person.state()),
                        maybeChanged ? person.email() : "")
                .toLowerCase(Locale.ROOT);
    }

    private Section section(Side side, List<Membership> people) {
        Section section = new Section(new H2(new SideMark(side)));
        people.stream()
                .map(Membership::organisation)
                .distinct()
                .sorted(Comparator.comparing(Organisation::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(organisation -> {
                    section.add(new H3(organisation.name()));
                    UnorderedList list = new UnorderedList();
                    people.stream()
                            .filter(person -> person.organisation().id().equals(organisation.id()))
                            .forEach(person -> list.add(line(person)));
                    section.add(list);
                });
        return section;
    }

    private ListItem line(Membership person) {
        ListItem line = new ListItem(words("person-name", person.name()), words("person-roles", roles(person)));
        if (maybeChanged) {
            line.add(words("person-email", person.email()));
        }
        Span state = words("person-state", getTranslation("people.state." + person.state()));
        state.addClassName(person.state().name().toLowerCase(Locale.ROOT));
        line.add(state);
        if (maybeChanged) {
            line.add(changeButton(person));
        }
        return line;
    }

    private Button changeButton(Membership person) {
        Button button = new Button(getTranslation("people.change"), click -> {
            inHand = person.id();
            change.accept(person);
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation("people.change-whom", person.name()));
        if (person.id().equals(inHand)) {
            button.focus();
        }
        return button;
    }

    private String roles(Membership person) {
        return person.roles().stream()
                .map(role -> getTranslation("role." + role))
                .collect(Collectors.joining(", "));
    }

    private static Span words(String name, String text) {
        Span words = new Span(text);
        words.addClassName(name);
        return words;
    }
}
