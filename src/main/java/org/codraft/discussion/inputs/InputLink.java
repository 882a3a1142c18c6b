package org.codraft.discussion.inputs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** An input led to a commitment. */
@Entity
@Audited
@Table(name = "input_link")
class InputLink {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "input_id")
    private UUID inputId;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    protected InputLink() {}

    InputLink(Input input, UUID commitment) {
        this.planId = input.plan();
        this.inputId = input.id();
        this.commitmentId = commitment;
    }

    UUID commitment() {
        return commitmentId;
    }
}
