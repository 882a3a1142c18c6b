package org.codraft.discussion;

import java.time.Instant;
import java.util.UUID;
import org.codraft.tenancy.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, when, and to what.
 *
 * @param commitment null for what no commitment came of yet
 */
public record Act(Tenant tenant, UUID plan, @Nullable UUID commitment, Speaker by, Instant at) {}
