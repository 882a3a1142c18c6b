/**
 * Small value types that every module may use: a text in several languages, and a three-way merge of what two
 * people changed. Nothing here knows a rule of the domain.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.codraft.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
