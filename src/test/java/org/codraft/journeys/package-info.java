/**
 * The day of each role, told in a real browser against the production build, a demo installation and a real PostgreSQL.
 * Every journey leaves its pictures under {@code target/journeys}.
 */
@NullMarked
package org.codraft.journeys;

import org.jspecify.annotations.NullMarked;
