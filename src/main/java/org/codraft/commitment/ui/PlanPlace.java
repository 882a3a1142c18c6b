package org.codraft.commitment.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codraft.actionplan.ui.ActionPlanNavigation;
import org.codraft.commitment.CommitmentSummary;

/** Where on a plan's page somebody is; all of it stands in the address. */
record PlanPlace(String country, String plan, String tab, boolean asTable, PlanFilter filter) {

    static PlanPlace of(RouteParameters route, QueryParameters query) {
        return new PlanPlace(
                route.get("country").orElseThrow(),
                route.get("plan").orElseThrow(),
                query.getSingleParameter("tab").orElse(""),
                query.getSingleParameter("view").filter("table"::equals).isPresent(),
                PlanFilter.of(query));
    }

    /** The plan as it opens first. */
    static PlanPlace of(String country, String plan) {
        return new PlanPlace(country, plan, "", false, PlanFilter.NONE);
    }

    PlanPlace at(String newTab) {
        return new PlanPlace(country, plan, newTab, asTable, filter);
    }

    PlanPlace looking(PlanFilter newFilter) {
        return new PlanPlace(country, plan, tab, asTable, newFilter);
    }

    PlanPlace seenAsTable(boolean table) {
        return new PlanPlace(country, plan, tab, table, filter);
    }

    Location address() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!tab.isEmpty()) {
            query.put("tab", List.of(tab));
        }
        if (asTable) {
            query.put("view", List.of("table"));
        }
        query.putAll(filter.parameters());
        return new Location(ActionPlanNavigation.plan(country, plan), new QueryParameters(query));
    }

    /** The address of a commitment of this plan, for a link. */
    String of(CommitmentSummary commitment) {
        return "/" + CommitmentNavigation.commitment(country, plan, commitment.reference());
    }
}
