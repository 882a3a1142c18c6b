package org.codraft.actionplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person says of a plan: its title and the days it begins and ends. */
public record PlanFacts(
        String title, @Nullable LocalDate starts, @Nullable LocalDate ends) {}
