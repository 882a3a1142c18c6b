/**
 * The action plan of a country, its cycle and its phases. Phases are data of the plan, taken from a template.
 */
@ApplicationModule(
        allowedDependencies = {"history", "history :: ui", "membership", "membership :: ui", "tenancy", "shared", "kit"
        })
@NullMarked
package org.codraft.actionplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
