/**
 * People, their organisations with the side each stands on, their roles and the rights these give, country by
 * country. Every service method of every module names its right here and is refused without it.
 */
@ApplicationModule(allowedDependencies = {"tenancy", "shared", "kit"})
@NullMarked
package org.codraft.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
