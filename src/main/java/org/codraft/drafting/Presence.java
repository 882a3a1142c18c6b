package org.codraft.drafting;

import java.util.UUID;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is here, and where.
 *
 * @param client the editor instance
 * @param version the positions are those of this version of the text
 * @param anchor where their selection begins, or null while they only read
 * @param head where it ends, which is where they type
 * @param section the key of the section they are in
 */
record Presence(
        long client,
        @Nullable UUID account,
        String person,
        @Nullable String organisation,
        @Nullable Side side,
        long version,
        @Nullable Integer anchor,
        @Nullable Integer head,
        @Nullable String section) {}
