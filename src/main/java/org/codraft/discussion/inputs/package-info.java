/**
 * Ideas and priorities for a plan before there is a text, given by members or entered on behalf of others, one by one or
 * from a spreadsheet. Each is answered with a decision and a reason, merged, and linked to the commitments it led to.
 */
@NamedInterface("inputs")
@NullMarked
package org.codraft.discussion.inputs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
