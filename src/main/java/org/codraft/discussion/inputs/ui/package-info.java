/** The screens of ideas and priorities: all of a plan's, one of them, and a table of them to bring in. */
@NamedInterface("inputs-ui")
@NullMarked
package org.codraft.discussion.inputs.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
