package org.codraft.actionplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first and the last day of a phase; either may be open. */
public record PhaseDates(
        @Nullable LocalDate starts, @Nullable LocalDate ends) {}
