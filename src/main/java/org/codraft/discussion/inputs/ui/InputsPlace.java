package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.discussion.inputs.Channel;
import org.codraft.discussion.inputs.InputFilter;
import org.codraft.discussion.inputs.InputFilter.Standing;
import org.codraft.membership.Side;

/** Where among a plan's inputs somebody is; all of it stands in the address. */
record InputsPlace(String country, String plan, InputFilter filter, int page) {

    static InputsPlace of(RouteParameters route, QueryParameters query) {
        return new InputsPlace(
                route.get("country").orElseThrow(),
                route.get("plan").orElseThrow(),
                new InputFilter(
                        query.getSingleParameter("q").orElse(""),
                        named(query, "state", Standing.values()).orElse(Standing.ANY),
                        named(query, "channel", Channel.values()),
                        named(query, "side", Side.values())),
                query.getSingleParameter("page")
                        .filter(text -> text.matches("[1-9]\\d{0,5}"))
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    private static <E extends Enum<E>> Optional<E> named(QueryParameters query, String name, E[] values) {
        String wanted = query.getSingleParameter(name).orElse("");
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst();
    }

    InputsPlace looking(InputFilter newFilter) {
        return new InputsPlace(country, plan, newFilter, 1);
    }

    InputsPlace at(int newPage) {
        return new InputsPlace(country, plan, filter, newPage);
    }

    Location address() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "q", filter.words().strip());
        put(
                query,
                "state",
                filter.standing() == Standing.ANY ? "" : filter.standing().name());
        put(query, "channel", filter.channel().map(Channel::name).orElse(""));
        put(query, "side", filter.side().map(Side::name).orElse(""));
        put(query, "page", page == 1 ? "" : String.valueOf(page));
        return new Location(ActionPlanNavigation.inputs(country, plan), new QueryParameters(query));
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
