/** How changes look: who, from which side, when, and the difference word by word. */
@NamedInterface("ui")
@NullMarked
package org.codraft.history.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
