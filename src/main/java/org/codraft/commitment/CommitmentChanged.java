package org.codraft.commitment;

import java.util.UUID;
import org.codraft.tenancy.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody changed a commitment, an answer, a milestone or the drafting group. Told after it is stored, to listeners of
 * the same transaction's end.
 *
 * @param account whose act it was, or null for the installation itself
 * @param person the author's name
 */
public record CommitmentChanged(
        Tenant tenant, UUID commitment, @Nullable UUID account, String person) {}
