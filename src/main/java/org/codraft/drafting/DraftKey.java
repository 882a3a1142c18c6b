package org.codraft.drafting;

import java.util.UUID;
import org.codraft.tenancy.Tenant;

/** Names a draft across countries. */
record DraftKey(Tenant tenant, UUID draft) {}
