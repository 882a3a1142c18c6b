/**
 * A commitment from its first draft to its withdrawal, with the answers to the template, its milestones and its
 * drafting group. What two people change at once is shown to the second, never overwritten.
 */
@ApplicationModule(
        allowedDependencies = {
            "actionplan",
            "actionplan :: ui",
            "drafting",
            "drafting :: ui",
            "history",
            "history :: ui",
            "membership",
            "membership :: ui",
            "tenancy",
            "shared",
            "kit"
        })
@NullMarked
package org.codraft.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
