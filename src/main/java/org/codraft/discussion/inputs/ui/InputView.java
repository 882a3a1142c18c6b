package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.discussion.inputs.InputShown;
import org.codraft.history.Change;
import org.codraft.history.ui.HistoryList;
import org.codraft.history.ui.HistoryNames;
import org.codraft.membership.Accounts;
import org.codraft.membership.Right;

/** One input: what was said and by whom, what was decided and why, what it led to, and what happened to it. */
@PermitAll
@Route(":country/plans/:plan/inputs/:input")
class InputView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActionPlans plans;
    private final InputDesk desk;
    private final Accounts accounts;
    private String title = "";

    InputView(ActionPlans plans, InputDesk desk, Accounts accounts) {
        this.plans = plans;
        this.desk = desk;
        this.accounts = accounts;
        addClassName("input-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters route = event.getRouteParameters();
        String country = route.get("country").orElseThrow();
        Optional<ActionPlan> plan = plans.called(route.get("plan").orElseThrow());
        Optional<Integer> number = route.get("input")
                .filter(text -> text.matches("[Ii]?\\d{1,6}"))
                .map(text -> Integer.valueOf(text.replaceAll("\\D", "")));
        if (plan.isEmpty()
                || number.isEmpty()
                || desk.inputs().find(plan.get().id(), number.get()).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(country, plan.get(), number.get());
    }

    private void show(String country, ActionPlan plan, int number) {
        InputShown shown = desk.inputs().find(plan.id(), number).orElseThrow();
        Runnable reload = () -> show(country, plan, number);
        title = "I" + number + " · " + shown.input().title();
        removeAll();
        Anchor up = new Anchor(
                "/" + ActionPlanNavigation.inputs(country, plan.slug()), getTranslation("inputs.all-inputs"));
        up.addClassName("way-up");
        InputPlace place = new InputPlace(country, plan);
        add(
                up,
                new InputTop(desk, shown, reload),
                new SaidPart(shown, place),
                new AnswersPart(shown, desk.clock()),
                new LedToPart(desk, shown, place, reload));
        if (accounts.here().filter(actor -> actor.may(Right.READ_HISTORY)).isPresent()) {
            add(history(shown, plan));
        }
    }

    private Section history(InputShown shown, ActionPlan plan) {
        Map<String, String> commitments = desk.commitments(plan).stream()
                .collect(Collectors.toMap(
                        one -> one.id().toString(), one -> one.number() + " · " + one.title(), (one, same) -> one));
        return new Section(
                new H2(getTranslation("inputs.history")),
                new HistoryList(
                        (before, most) -> desk.inputs().history(shown.input().id(), before, most),
                        (told, many) -> desk.inputs().more(shown.input().id(), told, many),
                        new HistoryNames(change -> name(change, commitments), change -> Optional.empty(), Map.of()),
                        desk.clock().instant()));
    }

    private String name(Change change, Map<String, String> commitments) {
        return switch (change.thing()) {
            case "input-link" -> commitments.getOrDefault(change.title(), "…");
            case "input-answer" -> getTranslation("ledger.decision." + change.title());
            default -> change.title();
        };
    }

    @Override
    public String getPageTitle() {
        return title + " · Codraft";
    }

    /** Where the input belongs. */
    record InputPlace(String country, ActionPlan plan) {

        String input(int number) {
            return "/" + InputsNavigation.input(country, plan.slug(), number);
        }
    }
}
