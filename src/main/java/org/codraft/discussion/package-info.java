/**
 * What people say of a commitment and what becomes of it: comments and suggestions at the words they speak of, and a
 * decision with its reason for each that asks for a change. Nothing here changes a text but adopting a suggestion.
 */
@ApplicationModule(
        allowedDependencies = {
            "actionplan",
            "actionplan :: ui",
            "commitment",
            "commitment :: ui",
            "drafting",
            "drafting :: document",
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
package org.codraft.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
