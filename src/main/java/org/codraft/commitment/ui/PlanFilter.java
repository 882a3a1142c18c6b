package org.codraft.commitment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.membership.Side;

/**
 * Which commitments of a plan somebody looks for; it stands in the address.
 *
 * @param text words somewhere in a commitment; empty for any
 * @param area a policy area's key; empty for any
 * @param state draft or withdrawn; empty for both
 * @param side a side that supports it, if one is asked for
 */
record PlanFilter(String text, String area, String state, Optional<Side> side) {

    static final String DRAFT = "draft";
    static final String WITHDRAWN = "withdrawn";

    static final PlanFilter NONE = new PlanFilter("", "", "", Optional.empty());

    static PlanFilter of(QueryParameters query) {
        return new PlanFilter(
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("area").orElse(""),
                query.getSingleParameter("state").orElse(""),
                Stream.of(Side.values())
                        .filter(side -> side.name()
                                .equals(query.getSingleParameter("side").orElse("")))
                        .findFirst());
    }

    boolean looksForSomething() {
        return !text.isBlank() || !area.isEmpty() || !state.isEmpty() || side.isPresent();
    }

    /** Whether it matches in everything but its words, which the record of the plan knows better. */
    boolean matches(CommitmentSummary commitment) {
        return (area.isEmpty() || commitment.policyAreas().contains(area))
                && (state.isEmpty() || commitment.withdrawn() == state.equals(WITHDRAWN))
                && side.map(commitment::isSupportedBy).orElse(true);
    }

    /** As it stands in the address. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", text.strip());
        put(parameters, "area", area);
        put(parameters, "state", state);
        put(parameters, "side", side.map(Side::name).orElse(""));
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }
}
