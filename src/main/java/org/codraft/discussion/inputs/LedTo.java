package org.codraft.discussion.inputs;

import java.util.UUID;

/**
 * A commitment that an input led to.
 *
 * @param reference its number in the address
 * @param number its printed number
 */
public record LedTo(UUID commitment, int reference, String number, String title) {}
