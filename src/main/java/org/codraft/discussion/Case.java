package org.codraft.discussion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as whoever decides on it needs it.
 *
 * @param number by which people call it within the plan
 * @param commitment what it speaks of; null for an input that no commitment came of yet
 * @param summary what it says, in a line
 */
public record Case(
        Contribution contribution,
        int number,
        UUID plan,
        @Nullable UUID commitment,
        Speaker submitter,
        String summary) {}
