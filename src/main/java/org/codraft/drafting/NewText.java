package org.codraft.drafting;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A text to begin.
 *
 * @param subject what it belongs to, such as a commitment
 * @param whole what the subject is part of, such as a plan: histories of the whole are found by it
 * @param answers every section's key in order, with the plain words it begins with
 */
public record NewText(UUID subject, UUID whole, Locale language, Map<String, String> answers) {}
