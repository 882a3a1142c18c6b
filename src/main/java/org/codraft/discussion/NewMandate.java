package org.codraft.discussion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate to give.
 *
 * @param seat the membership of whoever is to speak for the organisation
 * @param ends the last day that counts, or null if it is not known yet
 * @param mayGive whether they may give others of the organisation the same
 */
public record NewMandate(
        UUID organisation,
        UUID seat,
        LocalDate starts,
        @Nullable LocalDate ends,
        boolean mayGive) {}
