/**
 * The shared text of a commitment: many people write it at once, nothing acknowledged is ever lost, and every word keeps
 * its author. What a text is and what a change to it means stands in {@code document}, which knows neither people nor a
 * database.
 */
@ApplicationModule(allowedDependencies = {"history", "membership", "tenancy", "shared", "kit"})
@NullMarked
package org.codraft.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
