package org.codraft.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.Stream;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.CommitmentPage;
import org.codraft.kit.Heading;
import org.codraft.kit.Languages;
import org.codraft.kit.Question;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;

/** The top of a commitment's page: its plan, its number and title, and the languages its words exist in. */
class CommitmentTop extends Div {

    private final CommitmentPlace place;
    private final Locale language;
    private final Actor actor;
    private final Workbench workbench;
    private final Runnable reload;

    CommitmentTop(CommitmentPlace place, Locale language, Actor actor, Workbench workbench, Runnable reload) {
        this.place = place;
        this.language = language;
        this.actor = actor;
        this.workbench = workbench;
        this.reload = reload;
        addClassName("commitment-top");
    }

    void show(CommitmentPage page) {
        removeAll();
        Anchor plan = new Anchor(
                "/" + ActionPlanNavigation.plan(place.country(), page.plan().slug()),
                page.plan().title());
        plan.addClassName("way-up");
        Locale written = page.plan().language();
        Languages.written(plan, written);
        String number = page.commitment().stated().number();
        Heading heading = new Heading(number + " · " + page.commitment().title())
                .in(written)
                .with(languages(page));
        workbench.tops().forEach(top -> heading.with(top.of(page)));
        add(plan, heading);
        if (page.commitment().isWithdrawn()) {
            add(banner(page.commitment()));
        } else if (actor.may(Right.SHAPE_PLAN)) {
            heading.with(withdraw(page.commitment()));
        }
    }

    private Button withdraw(Commitment commitment) {
        Button withdraw = new Button(
                getTranslation("commitment-page.withdraw"),
                click -> Question.withReason(
                                getTranslation("commitment-page.withdraw-question"),
                                getTranslation("commitment-page.withdraw-explained"),
                                getTranslation("commitment-page.withdraw-do"),
                                reason -> {
                                    workbench.drafting().withdraw(commitment.id(), reason);
                                    reload.run();
                                })
                        .open());
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        return withdraw;
    }

    private Section banner(Commitment commitment) {
        Section banner = new Section(
                new H2(getTranslation("commitment-page.withdrawn")), new Paragraph(commitment.withdrawalReason()));
        banner.addClassName("withdrawn-banner");
        if (actor.may(Right.SHAPE_PLAN)) {
            banner.add(new Button(
                    getTranslation("commitment-page.take-up"),
                    click -> Question.withReason(
                                    getTranslation("commitment-page.take-up-question"),
                                    getTranslation("commitment-page.take-up-explained"),
                                    getTranslation("commitment-page.take-up"),
                                    reason -> {
                                        workbench.drafting().takeUpAgain(commitment.id(), reason);
                                        reload.run();
                                    })
                            .open()));
        }
        return banner;
    }

    private Nav languages(CommitmentPage page) {
        UnorderedList list = new UnorderedList();
        Stream.of(Stream.of(page.plan().language()), Languages.SPOKEN.stream(), page.texts().keySet().stream())
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
