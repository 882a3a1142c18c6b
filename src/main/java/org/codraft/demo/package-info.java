/**
 * Three fictional countries to look around in, with people, plans and some weeks of history. Loaded through the same
 * services as everyone's work, and only when the demo profile is on.
 */
@ApplicationModule(allowedDependencies = {"commitment", "actionplan", "membership", "tenancy", "shared"})
@NullMarked
package org.codraft.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
