/**
 * Brings action plans that were published elsewhere into a country, with their words, dates and doubts as they stood.
 * A file is checked to its end before anything of it is given, and what it gives is the same every time it is read.
 */
@ApplicationModule(
        allowedDependencies = {"commitment", "actionplan", "actionplan :: ui", "membership", "tenancy", "shared", "kit"
        })
@NullMarked
package org.codraft.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
