package org.codraft.discussion;

import java.util.UUID;
import org.codraft.drafting.Adopted;
import org.jspecify.annotations.Nullable;

/**
 * What a decision did to a text or to facts.
 *
 * @param edit the edit of the draft that brought the suggested words in
 * @param lastEdit the edit with what the decider made of them
 * @param fromVersion the draft's version before it
 * @param place where the words came to stand
 * @param wordsBefore what stood there; null if nothing was changed
 * @param finalWords what stands there since
 * @param changes the facts before and after, as JSON
 */
public record Effect(
        @Nullable UUID draft,
        @Nullable Integer edit,
        @Nullable Integer lastEdit,
        @Nullable Long fromVersion,
        @Nullable Long toVersion,
        @Nullable UUID place,
        @Nullable String wordsBefore,
        @Nullable String finalWords,
        @Nullable String changes) {

    public static final Effect NONE = new Effect(null, null, null, null, null, null, null, null, null);

    static Effect onText(UUID draft, Adopted done, UUID place, String before) {
        return new Effect(
                draft,
                done.firstEdit(),
                done.lastEdit(),
                done.after(),
                done.version(),
                place,
                before,
                done.words(),
                null);
    }

    static Effect onFacts(FieldsWanted made) {
        return new Effect(null, null, null, null, null, null, made.words(false), made.words(true), made.json());
    }

    /** What it did is undone. */
    Effect takenBack() {
        return new Effect(draft, null, null, null, null, null, finalWords, wordsBefore, null);
    }
}
