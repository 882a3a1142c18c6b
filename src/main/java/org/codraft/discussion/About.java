package org.codraft.discussion;

import java.util.Locale;
import java.util.UUID;

/** What a comment speaks of. */
public sealed interface About {

    /**
     * Words of a text.
     *
     * @param version of the text that the positions are of
     */
    record Words(UUID draft, long version, int from, int to) implements About {}

    /** The answer to a question of the template in a language, as a whole. */
    record Section(Locale language, String key) implements About {}

    /** A fact of the commitment, by its component of {@code CommitmentFacts}. */
    record Field(String name) implements About {}

    record OnMilestone(UUID milestone) implements About {}

    /** The commitment as a whole. */
    record Whole() implements About {}

    record OnSuggestion(UUID suggestion) implements About {}
}
