package org.codraft.commitment.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where on a commitment's page somebody is; all of it stands in the address.
 *
 * @param language the language of the text, if another than the plan's is chosen
 * @param tab the rail's tab, or empty for the first
 */
record CommitmentPlace(String country, String plan, int reference, Optional<Locale> language, String tab) {

    static Optional<CommitmentPlace> of(RouteParameters route, QueryParameters query) {
        OptionalInt reference = number(route.get("reference").orElse(""));
        return reference.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommitmentPlace(
                        route.get("country").orElseThrow(),
                        route.get("plan").orElseThrow(),
                        reference.getAsInt(),
                        query.getSingleParameter("lang").map(Locale::forLanguageTag),
                        query.getSingleParameter("tab").orElse("")));
    }

    private static OptionalInt number(String text) {
        return text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    CommitmentPlace at(String newTab) {
        return new CommitmentPlace(country, plan, reference, language, newTab);
    }

    CommitmentPlace in(Locale newLanguage) {
        return new CommitmentPlace(country, plan, reference, Optional.of(newLanguage), tab);
    }

    CommitmentPlace inThePlansLanguage() {
        return new CommitmentPlace(country, plan, reference, Optional.empty(), tab);
    }

    /** Whether both show the same words: the same commitment in the same language. */
    boolean showsTheSameTextAs(CommitmentPlace other) {
        return at("").equals(other.at(""));
    }

    Location address() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        language.ifPresent(chosen -> query.put("lang", List.of(chosen.getLanguage())));
        if (!tab.isEmpty()) {
            query.put("tab", List.of(tab));
        }
        return new Location(CommitmentNavigation.commitment(country, plan, reference), new QueryParameters(query));
    }
}
