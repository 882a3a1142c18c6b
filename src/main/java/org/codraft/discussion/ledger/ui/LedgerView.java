package org.codraft.discussion.ledger.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.commitment.Drafts;
import org.codraft.discussion.ledger.Coverage;
import org.codraft.discussion.ledger.Ledger;
import org.codraft.discussion.ledger.LedgerExport;
import org.codraft.kit.Heading;
import org.codraft.membership.Accounts;
import org.codraft.membership.Actor;

/** What became of everything that was asked for a plan, and how well each side was answered. */
@PermitAll
@Route(":country/plans/:plan/responses")
class LedgerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActionPlans plans;
    private final Drafts drafts;
    private final Ledger ledger;
    private final LedgerExport export;
    private final Accounts accounts;
    private final Clock clock;

    LedgerView(ActionPlans plans, Drafts drafts, Ledger ledger, LedgerExport export, Accounts accounts, Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.ledger = ledger;
        this.export = export;
        this.accounts = accounts;
        this.clock = clock;
        addClassName("ledger-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LedgerPlace place =
                LedgerPlace.of(event.getRouteParameters(), event.getLocation().getQueryParameters());
        Optional<ActionPlan> plan = plans.called(place.plan());
        if (plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(plan.get(), place);
    }

    private void show(ActionPlan plan, LedgerPlace place) {
        removeAll();
        Anchor up = new Anchor("/" + ActionPlanNavigation.plan(place.country(), place.plan()), plan.title());
        up.addClassName("way-up");
        LedgerFound found = new LedgerFound(ledger, plan, place, drafts.of(plan));
        List<Coverage> coverage = ledger.coverage(plan.id());
        Heading heading = new Heading(getTranslation("ledger.title"));
        if (!coverage.isEmpty()) {
            Actor reader = accounts.here().orElseThrow();
            Stream.of(Download.Kind.values())
                    .forEach(kind -> heading.with(new Download(reader, plan, found::filter, kind, export)));
        }
        add(up, heading, new Paragraph(getTranslation("ledger.what")));
        if (!coverage.isEmpty()) {
            add(new CoverageTable(coverage, LocalDate.now(clock)));
        }
        add(found);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ledger.title") + " · Codraft";
    }
}
