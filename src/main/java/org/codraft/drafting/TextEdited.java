package org.codraft.drafting;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * An edit of a text is over; told inside the transaction that makes it a revision.
 *
 * @param subject what the text belongs to
 * @param words what every section says now, plainly
 */
public record TextEdited(UUID subject, Locale language, Map<String, String> words) {}
