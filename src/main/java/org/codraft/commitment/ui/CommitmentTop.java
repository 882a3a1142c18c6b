package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.commitment.CommitmentPage;
import org.codraft.kit.Heading;

/** The top of a commitment's page: its plan, its number and title, and the languages its words exist in. */
class CommitmentTop extends Div {

    private static final List<Locale> OURS = List.of(Locale.ENGLISH, Locale.of("es"), Locale.FRENCH);

    private final CommitmentPlace place;
    private final Locale language;

    CommitmentTop(CommitmentPlace place, Locale language) {
        this.place = place;
        this.language = language;
        addClassName("commitment-top");
    }

    void show(CommitmentPage page) {
        removeAll();
        Anchor plan = new Anchor(
                "/" + ActionPlanNavigation.plan(place.country(), page.plan().slug()),
                page.plan().title());
        plan.addClassName("way-up");
        String number = page.commitment().stated().number();
        add(plan, new Heading(number + " · " + page.commitment().title()).with(languages(page)));
    }

    private Nav languages(CommitmentPage page) {
        UnorderedList list = new UnorderedList();
        Stream.of(Stream.of(page.plan().language()), OURS.stream(), page.texts().keySet().stream())
                .flatMap(each -> each)
                .distinct()
                .forEach(each -> list.add(new ListItem(way(page, each))));
        Nav languages = new Nav(list);
        languages.addClassName("languages");
        languages.getElement().setAttribute("aria-label", getTranslation("commitment-page.languages"));
        return languages;
    }

    private Anchor way(CommitmentPage page, Locale each) {
        boolean plans = each.equals(page.plan().language());
        CommitmentPlace there = plans ? place.inThePlansLanguage() : place.in(each);
        Anchor way = new Anchor("/" + there.address().getPathWithQueryParameters(), each.getDisplayLanguage(each));
        way.getElement().setAttribute("lang", each.getLanguage());
        if (each.equals(language)) {
            way.getElement().setAttribute("aria-current", "true");
        }
        return way;
    }
}
