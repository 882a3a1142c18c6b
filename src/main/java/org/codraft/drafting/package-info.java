/**
 * The shared text of a commitment: many people write it at once, and every word keeps its author. What a text is and what
 * a change to it means stands in {@code document}, which knows neither people nor a database.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.codraft.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
