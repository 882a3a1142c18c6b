/**
 * What waits for whom: the inbox of everybody, and the mail that tells them of it. It listens to what the other modules
 * tell, writes in the same transaction what is to be told, and is called by none of them.
 */
@ApplicationModule(
        allowedDependencies = {
            "discussion",
            "commitment",
            "commitment :: ui",
            "actionplan",
            "actionplan :: ui",
            "drafting",
            "history",
            "membership",
            "membership :: ui",
            "tenancy",
            "shared",
            "kit"
        })
@NullMarked
package org.codraft.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
