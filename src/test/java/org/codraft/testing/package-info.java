/**
 * What every test may lean on. One switch decides which PostgreSQL the tests run on.
 */
@NullMarked
package org.codraft.testing;

import org.jspecify.annotations.NullMarked;
