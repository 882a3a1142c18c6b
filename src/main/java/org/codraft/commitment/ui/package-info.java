/** The screens of a plan's commitments. */
@NamedInterface("ui")
@NullMarked
package org.codraft.commitment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
