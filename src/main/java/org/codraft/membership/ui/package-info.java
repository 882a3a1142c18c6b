/** How people, organisations and sides look, and the screens that look after them. */
@NamedInterface("ui")
@NullMarked
package org.codraft.membership.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
