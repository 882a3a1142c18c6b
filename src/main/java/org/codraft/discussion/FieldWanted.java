package org.codraft.discussion;

/**
 * A fact that somebody would have otherwise.
 *
 * @param field a component of {@code CommitmentFacts} or {@code MilestoneFacts}
 */
public record FieldWanted(String field, String before, String after) {}
