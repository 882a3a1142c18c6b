/**
 * The database an installation runs on: a PostgreSQL of its own, or a given one that it checks before it trusts.
 * A start that can't go well ends here, in one sentence that says what to do.
 */
@ApplicationModule(
        displayName = "Installation",
        allowedDependencies = {})
@NullMarked
package org.codraft.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
