/**
 * What every test may lean on: a world of countries and people, a clock that can be set, ways into the database. One
 * switch decides which PostgreSQL the tests run on.
 */
@NullMarked
package org.codraft.testing;

import org.jspecify.annotations.NullMarked;
