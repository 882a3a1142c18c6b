package org.codraft.drafting;

import java.util.UUID;
import org.codraft.tenancy.Tenant;

/**
 * What is kept beside a subject's texts has changed. Told on every node, after it is stored, whoever changed it wherever.
 *
 * @param subject what the texts belong to, or whatever else was named
 */
public record MarginChanged(Tenant tenant, UUID subject) {}
