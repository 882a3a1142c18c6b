/**
 * What Codraft's speed and weight are measured with. Each group prints its figures, one line each.
 */
@NullMarked
package org.codraft.bench;

import org.jspecify.annotations.NullMarked;
