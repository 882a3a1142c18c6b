package org.codraft.drafting;

import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something beside a text that is shown at a place in it.
 *
 * @param place where; its positions are added when it is told
 * @param json what everybody who reads the text may know of it
 */
public record Mark(UUID id, UUID place, ObjectNode json) {}
