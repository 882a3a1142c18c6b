/**
 * What surrounds every screen: layout, sign-in, error pages, web security, and the edge where a screen's calls are
 * bound to its country. Imported by nobody.
 */
@ApplicationModule(
        allowedDependencies = {
            "membership",
            "membership :: ui",
            "tenancy",
            "actionplan",
            "actionplan :: ui",
            "commitment",
            "commitment :: ui",
            "notification",
            "notification :: ui",
            "shared",
            "kit"
        })
@NullMarked
package org.codraft.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
