package org.codraft.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.membership.Accounts;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;
import org.codraft.membership.SignedInPerson;
import org.codraft.membership.ui.MembershipNavigation;
import org.codraft.notification.ui.InboxWays;
import org.codraft.notification.ui.NotificationNavigation;
import org.codraft.tenancy.Country;

/** The frame of every screen: the country, the way to its screens, and whoever is signed in. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Accounts accounts;
    private final AuthenticationContext authentication;
    private final InboxWays inbox;
    private final Header bar = new Header();
    private final Main content = new Main();

    private String path = "";

    MainLayout(Accounts accounts, AuthenticationContext authentication, InboxWays inbox) {
        this.accounts = accounts;
        this.authentication = authentication;
        this.inbox = inbox;
        addClassName("main-layout");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        add(skip, bar, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement screen) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(screen.getElement());
    }

    /** A new screen takes the focus, so that it is read aloud; another tab or filter of the same leaves it alone. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean first = bar.getComponentCount() == 0;
        inbox.arrived(event.getLocation().getQueryParameters());
        String now = event.getLocation().getPath();
        if (!first && now.equals(path)) {
            return;
        }
        path = now;
        show(now);
        if (!first) {
            content.getElement().callJsFunction("focus");
        }
    }

    private void show(String path) {
        bar.removeAll();
        Optional<Country> country = getUI().flatMap(CallsFromScreens::country);
        Anchor name = new Anchor("/", "Codraft");
        name.addClassName("product-name");
        bar.add(name);
        country.ifPresent(here -> bar.add(whereWeAre(here), ways(here, path)));
        country.flatMap(here -> inboxWay(here, path)).ifPresent(bar::add);
        SignedInPerson.current()
                .ifPresent(person -> bar.add(new PersonMenu(accounts, person, country, authentication::logout)));
    }

    private static Component whereWeAre(Country country) {
        Anchor home = new Anchor("/" + ActionPlanNavigation.home(country.slug()), country.name());
        home.addClassName("country-name");
        return home;
    }

    private Nav ways(Country country, String path) {
        Nav ways = new Nav();
        ways.addClassName("ways");
        ways.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        String slug = country.slug();
        String home = ActionPlanNavigation.home(slug);
        ways.add(way("shell.home", home, path.equals(home)));
        Optional<Actor> actor = accounts.here();
        if (actor.filter(person -> person.may(Right.READ_DRAFTS)).isPresent()) {
            String plan = ActionPlanNavigation.currentPlan(slug);
            boolean atInputs = path.matches("[^/]+/plans/[^/]+/inputs(/.*)?");
            boolean atResponses = path.matches("[^/]+/plans/[^/]+/responses");
            boolean atPlan = isIn(path, plan) || isIn(path, ActionPlanNavigation.plans(slug));
            ways.add(
                    way("shell.plan", plan, atPlan && !atInputs && !atResponses),
                    way("shell.inputs", ActionPlanNavigation.currentInputs(slug), atInputs),
                    way("shell.responses", ActionPlanNavigation.currentResponses(slug), atResponses));
        }
        if (actor.filter(person -> person.may(Right.SEE_PEOPLE)).isPresent()) {
            String people = MembershipNavigation.people(slug);
            ways.add(way("shell.people", people, isIn(path, people)));
        }
        return ways;
    }

    private Optional<Anchor> inboxWay(Country country, String path) {
        Optional<Anchor> way = inbox.way(country.slug());
        if (isIn(path, NotificationNavigation.inbox(country.slug()))) {
            way.ifPresent(here -> here.getElement().setAttribute("aria-current", "page"));
        }
        return way;
    }

    private static boolean isIn(String path, String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }

    private Anchor way(String name, String path, boolean here) {
        Anchor way = new Anchor("/" + path, new Span(getTranslation(name)));
        if (here) {
            way.getElement().setAttribute("aria-current", "page");
        }
        return way;
    }
}
