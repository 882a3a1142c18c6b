package org.codraft.discussion.inputs;

import java.util.UUID;
import org.codraft.discussion.Act;
import org.codraft.discussion.DiscussionEvent;

/**
 * Somebody gave an input, or entered one for somebody else. Told inside the transaction that stores it.
 *
 * @param act by whoever gave or entered it
 */
public record InputGiven(Act act, UUID input, int number, String summary) implements DiscussionEvent {}
