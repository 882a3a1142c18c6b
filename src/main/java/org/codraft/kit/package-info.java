/**
 * Small parts that every screen is made of: dates, empty lists, questions, notices. They know no word of the domain.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
package org.codraft.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
