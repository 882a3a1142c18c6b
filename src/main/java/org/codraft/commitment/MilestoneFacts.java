package org.codraft.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as a form edits it.
 *
 * @param outputs what will be there to see
 * @param deadlineText when, in the plan's own words ("By fall 2028")
 * @param deadline the day, where the words name one
 */
public record MilestoneFacts(
        String title,
        String outputs,
        String deadlineText,
        @Nullable LocalDate deadline,
        String lead,
        String supportingGovernment,
        String supportingCivilSociety,
        String supportingOthers) {

    public static MilestoneFacts titled(String title) {
        return new MilestoneFacts(title, "", "", null, "", "", "", "");
    }
}
