package org.codraft.discussion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody suggests something, and in whose name.
 *
 * @param words may be empty
 * @param forOrganisation the organisation they speak for, or null for oneself
 */
public record Why(String words, @Nullable UUID forOrganisation) {

    public static final Why NOT_SAID = new Why("", null);

    /** @throws org.codraft.shared.NotPossible if it is too long */
    public Why {
        words = Wording.of(words, Said.LONGEST);
    }

    /** Said as oneself. */
    public static Why of(String words) {
        return new Why(words, null);
    }
}
