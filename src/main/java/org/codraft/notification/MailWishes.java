package org.codraft.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What a member wishes of Codraft's mail. */
@Entity
@Audited
@Table(name = "mail_wishes")
class MailWishes {

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
    private Cadence answers;

    @Enumerated(EnumType.STRING)
    private Cadence mentions;

    @Enumerated(EnumType.STRING)
    private Cadence others;

    protected MailWishes() {}

    MailWishes(UUID membershipId, Wishes wishes) {
        this.membershipId = membershipId;
        wish(wishes);
    }

    final void wish(Wishes wishes) {
        answers = wishes.answers();
        mentions = wishes.mentions();
        others = wishes.others();
    }

    UUID member() {
        return membershipId;
    }

    Wishes wishes() {
        return new Wishes(answers, mentions, others);
    }
}
