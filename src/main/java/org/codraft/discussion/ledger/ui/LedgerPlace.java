package org.codraft.discussion.ledger.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.Outcome;
import org.codraft.discussion.ledger.LedgerFilter;
import org.codraft.membership.Side;

/** Where in a plan's ledger somebody is; all of it stands in the address. */
record LedgerPlace(String country, String plan, LedgerFilter filter, int page) {

    static LedgerPlace of(RouteParameters route, QueryParameters query) {
        return new LedgerPlace(
                route.get("country").orElseThrow(),
                route.get("plan").orElseThrow(),
                new LedgerFilter(
                        query.getSingleParameter("q").orElse(""),
                        named(query, "kind", ContributionKind.values()),
                        named(query, "side", Side.values()),
                        named(query, "state", Outcome.values()),
                        number(query, "commitment", 0),
                        query.getSingleParameter(LedgerNavigation.OF).orElse("")),
                number(query, "page", 1));
    }

    private static int number(QueryParameters query, String name, int otherwise) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    private static <E extends Enum<E>> Optional<E> named(QueryParameters query, String name, E[] values) {
        String wanted = query.getSingleParameter(name).orElse("");
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst();
    }

    LedgerPlace looking(LedgerFilter newFilter) {
        return new LedgerPlace(country, plan, newFilter, 1);
    }

    LedgerPlace at(int newPage) {
        return new LedgerPlace(country, plan, filter, newPage);
    }

    Location address() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "q", filter.words().strip());
        put(query, "kind", filter.kind().map(Enum::name).orElse(""));
        put(query, "side", filter.side().map(Enum::name).orElse(""));
        put(query, "state", filter.outcome().map(Enum::name).orElse(""));
        put(query, "commitment", filter.commitment() == 0 ? "" : String.valueOf(filter.commitment()));
        put(query, LedgerNavigation.OF, filter.of());
        put(query, "page", page == 1 ? "" : String.valueOf(page));
        return new Location(ActionPlanNavigation.responses(country, plan), new QueryParameters(query));
    }

    private static void put(Map<String, List<String>> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, List.of(value));
        }
    }

    /** For a link. */
    String link() {
        return "/" + address().getPathWithQueryParameters();
    }
}
