package org.codraft.tenancy;

import java.util.UUID;

/** A country as the database sees it: the value in every row's {@code tenant_id}. */
public record Tenant(UUID id) {

    /** Holds what belongs to no country: accounts, the list of countries, and the history of both. */
    public static final Tenant INSTALLATION = new Tenant(new UUID(0, 0));
}
