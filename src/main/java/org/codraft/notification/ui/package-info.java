/** The inbox, the mail settings and the outbox as people see them, and how much waits, at the top of every screen. */
@NamedInterface("ui")
@NullMarked
package org.codraft.notification.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
