package org.codraft.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A member's place in the drafting group of a commitment. */
@Entity
@Audited
class DraftingSeat {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Column(name = "membership_id")
    private UUID membershipId;

    protected DraftingSeat() {}

    DraftingSeat(UUID commitmentId, UUID membershipId) {
        this.commitmentId = commitmentId;
        this.membershipId = membershipId;
    }

    UUID commitmentId() {
        return commitmentId;
    }

    UUID membershipId() {
        return membershipId;
    }
}
