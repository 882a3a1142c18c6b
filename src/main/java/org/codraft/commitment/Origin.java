package org.codraft.commitment;

/**
 * Where a commitment was brought in from.
 *
 * @param key what makes it the same commitment when the source is brought in again
 * @param place file and line, for people
 * @param facts what the source says beyond the fields of the template, a line a fact: {@code name: value}
 */
public record Origin(String key, String place, String facts) {}
