/** The screen of the reasoned response: what became of everything that was asked for a plan. */
@NamedInterface("ledger-ui")
@NullMarked
package org.codraft.discussion.ledger.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
