package org.codraft.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** That somebody follows something, or does not want to hear of it. */
@Entity
@Audited
class Follow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    @Column(name = "membership_id")
    private UUID membershipId;

    @Enumerated(EnumType.STRING)
    private Followed.Kind subject;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private Attention attention;

    protected Follow() {}

    Follow(UUID membershipId, Followed followed, Attention attention) {
        this.membershipId = membershipId;
        this.subject = followed.kind();
        this.subjectId = followed.id();
        this.attention = attention;
    }

    void pay(Attention wanted) {
        attention = wanted;
    }

    UUID member() {
        return membershipId;
    }

    UUID subject() {
        return subjectId;
    }

    Attention attention() {
        return attention;
    }
}
