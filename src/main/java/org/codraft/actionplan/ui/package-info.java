/** The screens of a plan and its phases. */
@NamedInterface("ui")
@NullMarked
package org.codraft.actionplan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
