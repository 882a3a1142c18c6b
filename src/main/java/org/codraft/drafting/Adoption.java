package org.codraft.drafting;

import java.util.Optional;
import java.util.UUID;
import org.codraft.drafting.document.Slice;
import org.codraft.membership.Actor;

/**
 * Words of a suggestion that are let into a text.
 *
 * @param author whoever suggested them, as they were then
 * @param place where they go, as it is now
 * @param instead what they make of it, if not exactly what was suggested
 */
public record Adoption(UUID suggestion, Actor author, Place place, Slice words, Optional<Slice> instead) {}
