package org.codraft.discussion;

import java.util.UUID;
import org.codraft.drafting.document.DocumentReader;
import org.codraft.drafting.document.Slice;

/**
 * Other words for a stretch of a text.
 *
 * @param version of the text that the positions are of
 * @param from where it begins; the same as {@code to} for words that are only added
 * @param words what to put there instead; empty for words that are only taken out
 */
public record WordsSuggested(UUID draft, long version, int from, int to, Slice words, Why why) {

    /** Plain words instead of a stretch within a paragraph. */
    public static WordsSuggested plain(UUID draft, long version, int from, int to, String words, Why why) {
        return new WordsSuggested(draft, version, from, to, PlainSlice.of(Wording.asTyped(words, Said.LONGEST)), why);
    }

    /**
     * As an editor sends them.
     *
     * @param slice ProseMirror's JSON of a slice; an empty object for nothing
     */
    public static WordsSuggested slice(UUID draft, long version, int from, int to, String slice, Why why) {
        return new WordsSuggested(draft, version, from, to, DocumentReader.STANDARD.slice(slice), why);
    }
}
