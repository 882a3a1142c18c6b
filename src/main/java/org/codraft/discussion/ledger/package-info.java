/**
 * The reasoned response: every comment that asks for a change, every suggestion and every input of a plan, with what became
 * of it and why. It is read a page at a time, counted by side, and handed out as a table in the columns countries publish.
 */
@NamedInterface("ledger")
@NullMarked
package org.codraft.discussion.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
