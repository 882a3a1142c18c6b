/**
 * Which country this is about, and the walls between countries. A country is a tenant: every transaction is
 * bound to one, and the database shows it the rows of no other.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.codraft.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
