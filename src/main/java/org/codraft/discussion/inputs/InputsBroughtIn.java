package org.codraft.discussion.inputs;

import org.codraft.discussion.Act;
import org.codraft.discussion.DiscussionEvent;

/**
 * Somebody brought a table of inputs in: one event for all of them. Told inside the transaction that stores them.
 *
 * @param source the file's name
 */
public record InputsBroughtIn(Act act, int many, String source) implements DiscussionEvent {}
