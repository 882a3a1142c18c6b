package org.codraft.discussion;

/** What a thread speaks of, in a word; see {@link About}. */
public enum AboutKind {
    WORDS,
    SECTION,
    FIELD,
    MILESTONE,
    COMMITMENT,
    SUGGESTION
}
