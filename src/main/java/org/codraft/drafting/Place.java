package org.codraft.drafting;

import java.util.UUID;

/**
 * A place in a text as it is at a version.
 *
 * @param deleted whether the words it was made for are gone; it then stands as a point where they stood
 * @param quote the words it was made for; empty for a point where something is missing
 * @param words what stands there now
 * @param section the key of the section it is in
 */
public record Place(
        UUID id, long version, int from, int to, boolean deleted, String quote, String words, String section) {

    /** Whether the words are not those any more that it was made for. */
    public boolean isOvertaken() {
        return deleted || !quote.equals(words);
    }

    /** Whether two places share words, are the same point, or one is a point within the other's words. */
    public boolean overlaps(Place other) {
        if (deleted || other.deleted) {
            return false;
        }
        if (from == to && other.from == other.to) {
            return from == other.from;
        }
        return from < other.to && other.from < to;
    }
}
