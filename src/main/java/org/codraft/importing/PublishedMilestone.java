package org.codraft.importing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One step of a commitment: its deadline as it was worded, and as a day where the source names one. */
public record PublishedMilestone(
        String sourceKey,
        PublishedText title,
        PublishedText outputs,
        PublishedText deadlineText,
        @Nullable LocalDate deadline,
        String lead) {}
