package org.codraft.actionplan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is to begin.
 *
 * @param slug lower-case letters, digits and hyphens; the word in the address
 * @param sourceKey for a plan brought in from elsewhere, what makes it the same plan the next time; otherwise null
 */
public record NewPlan(
        String slug,
        PlanFacts facts,
        Locale language,
        ActionPlan.State state,
        @Nullable String sourceKey) {

    boolean hasUsableSlug() {
        return slug.matches("[a-z0-9][a-z0-9-]{0,60}");
    }
}
