/**
 * Who changed what, when and why: one revision a transaction, kept for ever. Only this module reads the audit
 * tables; the others receive changes that a person can read.
 */
@ApplicationModule(allowedDependencies = {"membership", "membership :: ui", "tenancy", "shared", "kit"})
@NullMarked
package org.codraft.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
