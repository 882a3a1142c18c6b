package org.codraft.discussion;

import java.util.UUID;
import org.codraft.membership.Side;

/**
 * Somebody whom a comment may speak to by name.
 *
 * @param person whether it is a person, named by their membership, or an organisation
 * @param organisation the person's, or the organisation's own name
 */
public record Mentionable(boolean person, UUID id, String name, String organisation, Side side) {}
