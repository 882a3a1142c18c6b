/**
 * A client of the drafting protocol in Java: what it does not know, it does not guess from the server's code. Tests write
 * with it, and so do the measurements; {@code docs/drafting-protocol.md} is all it goes by.
 */
@NullMarked
package org.codraft.drafting.client;

import org.jspecify.annotations.NullMarked;
