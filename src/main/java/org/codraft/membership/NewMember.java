package org.codraft.membership;

import java.util.Set;
import java.util.UUID;

/** Whom an administrator adds: a person, the organisation they speak for, and at least one role. */
public record NewMember(String name, String email, UUID organisationId, Set<Role> roles) {}
