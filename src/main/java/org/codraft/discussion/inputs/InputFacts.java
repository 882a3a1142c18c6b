package org.codraft.discussion.inputs;

import java.time.LocalDate;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said elsewhere, and who it was.
 *
 * @param title in a line; empty if the first words shall stand for it
 * @param occasion which workshop, letter or forum; empty if the channel says enough
 * @param person whoever said it; empty if only the organisation is known
 * @param organisation empty for somebody who spoke for nobody
 * @param side of an organisation that is no member here; a member's own side counts
 */
public record InputFacts(
        String title,
        String words,
        Channel channel,
        String occasion,
        LocalDate saidOn,
        String person,
        String organisation,
        @Nullable Side side) {

    /** The same said in other words. */
    public InputFacts saying(String newTitle, String newWords) {
        return new InputFacts(newTitle, newWords, channel, occasion, saidOn, person, organisation, side);
    }
}
