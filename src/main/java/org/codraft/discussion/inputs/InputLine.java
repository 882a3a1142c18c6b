package org.codraft.discussion.inputs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.codraft.discussion.Outcome;
import org.codraft.membership.Side;

/**
 * An input as a list of the plan shows it.
 *
 * @param excerpt the first of its words
 * @param person empty if only the organisation is known
 * @param organisation empty for somebody who spoke for nobody
 * @param merged how many others are merged into it
 */
public record InputLine(
        UUID id,
        int number,
        String title,
        String excerpt,
        String person,
        String organisation,
        Side side,
        boolean forOrganisation,
        Channel channel,
        String occasion,
        LocalDate saidOn,
        Outcome outcome,
        int merged,
        List<LedTo> ledTo) {

    public InputLine {
        ledTo = List.copyOf(ledTo);
    }
}
