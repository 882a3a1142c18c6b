package org.codraft.drafting.document;

import org.jspecify.annotations.Nullable;

/**
 * A place, the words it was made for, and, if it is lost, the words that were cut with it.
 *
 * @param quote the words it was made for; empty for a point
 * @param cut null unless it is lost
 */
public record FollowedPlace(
        Anchor anchor, String quote, @Nullable Cut cut) {

    /**
     * Words that were taken out at once.
     *
     * @param at how many of their letters stood before the place
     * @param length how many letters the place had
     */
    public record Cut(String letters, int at, int length) {}

    public static FollowedPlace of(Anchor anchor, String quote) {
        return new FollowedPlace(anchor, quote, null);
    }

    public boolean isLost() {
        return anchor.lost();
    }

    FollowedPlace at(Anchor now) {
        return new FollowedPlace(now, quote, now.lost() ? cut : null);
    }

    /** Its words were cut out of this text, with everything from a position to another. */
    FollowedPlace lost(Anchor now, Node before, int from, int to) {
        String letters = Letters.between(before, from, to);
        int at = Letters.between(before, from, anchor.from()).length();
        int length = Letters.between(before, anchor.from(), anchor.to()).length();
        return new FollowedPlace(now, quote, new Cut(letters, at, length));
    }

    /** The first letter of the place in words that are put in somewhere; -1 if they are not those that were cut. */
    int lettersIn(String brought, int shortest) {
        Cut lost = cut;
        String same = brought.strip();
        if (lost == null || same.length() < shortest) {
            return -1;
        }
        int indent = brought.indexOf(same);
        if (same.equals(lost.letters().strip())) {
            int before = lost.letters().indexOf(same);
            return Math.clamp(lost.at() - before + indent, 0, brought.length());
        }
        return same.equals(Letters.of(quote).strip()) ? indent : -1;
    }

    /** How many letters the place has in words that were found. */
    int lettersOf(String brought) {
        Cut lost = cut;
        String same = brought.strip();
        return lost != null && same.equals(lost.letters().strip())
                ? Math.min(lost.length(), brought.length())
                : same.length();
    }
}
