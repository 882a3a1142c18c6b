package org.codraft.discussion;

/** What a suggestion would change. */
public enum SuggestionKind {
    /** Words of a text. */
    WORDS,
    /** Facts of the commitment. */
    FACTS,
    /** Facts of a milestone. */
    MILESTONE,
    /** One more milestone. */
    NEW_MILESTONE,
    /** One milestone less. */
    NO_MILESTONE
}
