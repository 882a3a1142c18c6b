package org.codraft.drafting;

/**
 * What an adoption did to a text.
 *
 * @param firstEdit the edit that brought in the suggested words
 * @param lastEdit the edit with what the adopter made of them; the same if nothing
 * @param after the version before it
 * @param version the version after it
 * @param from where the words begin in that version
 * @param words what stands there
 */
public record Adopted(int firstEdit, int lastEdit, long after, long version, int from, int to, String words) {}
